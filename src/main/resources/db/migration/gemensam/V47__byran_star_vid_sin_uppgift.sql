-- the firm, where each firm has a task of its own
alter table uppgift add column hos varchar(200);

update uppgift set hos = (select b.namn from byra b where b.id = uppgift.foremal_id) where nyckel = 'lamnaUttalande' and foremal_id is not null;
