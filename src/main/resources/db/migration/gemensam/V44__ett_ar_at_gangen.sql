-- A nämnd has one årsgranskning a year that is not cancelled. Both databases let a unique constraint be where a column is null, so the one that
-- counts says so and a cancelled one says nothing. Where two had been started at once the later says nothing either, and can be cancelled.
alter table arsgranskning add column gallande boolean;
update arsgranskning set gallande = true where status <> 'AVBRUTEN' and not exists (select 1 from arsgranskning a
    where a.revisionsar_id = arsgranskning.revisionsar_id and a.namnd_id = arsgranskning.namnd_id and a.status <> 'AVBRUTEN' and a.id < arsgranskning.id);
alter table arsgranskning add constraint arsgranskning_en unique (revisionsar_id, namnd_id, gallande);
alter table arsgranskning add constraint arsgranskning_gallande check (status <> 'AVBRUTEN' or gallande is null);
drop index arsgranskning_ar_namnd;
