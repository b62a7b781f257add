-- After which saving of its task a draft was written. Those that are there go on from what is saved now.
alter table formularutkast add column sparningar int default 0 not null;
update formularutkast set sparningar = (select u.sparningar from uppgift u where u.id = formularutkast.uppgift_id);
