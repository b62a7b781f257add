-- A fördjupad granskning with a cycle of its own has tasks, versions and a history as a nämnd's year has.
alter table fordjupad_granskning drop constraint fordjupad_granskning_nummer;
alter table fordjupad_granskning alter column nummer drop not null;
alter table fordjupad_granskning add constraint fordjupad_granskning_nummer unique (ar, nummer);
-- Null: a report that was only recorded by hand
alter table fordjupad_granskning add column lage varchar(20);
alter table fordjupad_granskning add column slag varchar(20) default 'FORDJUPAD' not null;
alter table fordjupad_granskning add column projektledare varchar(100);
alter table fordjupad_granskning add column processinstans varchar(64);
alter table fordjupad_granskning add column startad timestamp;
alter table fordjupad_granskning add column sammanfattning clob;
alter table fordjupad_granskning add column expedierad date;
alter table fordjupad_granskning add column dnr varchar(40);
alter table fordjupad_granskning add column avbrottsmotiv varchar(2000);
create index fordjupad_granskning_lage on fordjupad_granskning (ar, lage);

-- What the elected auditors decided for each addressee, and when it was sent
alter table adressat add column utskick varchar(20);
alter table adressat add column sista_svarsdag date;
alter table adressat add column expedierad date;
alter table adressat add constraint adressat_utskick check (utskick in ('FOR_SVAR', 'I_DIALOG', 'FOR_KANNEDOM'));

alter table uppgift alter column arsgranskning_id drop not null;
alter table uppgift alter column namnd_id drop not null;
alter table uppgift alter column namnd drop not null;
alter table uppgift add column fordjupad_id bigint constraint uppgift_fordjupad references fordjupad_granskning;
alter table uppgift add column foremal_id bigint;
alter table uppgift add column titel varchar(300);
alter table uppgift add constraint uppgift_ett_arende check ((arsgranskning_id is null and fordjupad_id is not null)
    or (arsgranskning_id is not null and fordjupad_id is null and namnd_id is not null and namnd is not null));

alter table handelse add column fordjupad_id bigint constraint handelse_fordjupad references fordjupad_granskning;
create index handelse_fordjupad_tid on handelse (fordjupad_id, tid);

alter table textversion alter column arsgranskning_id drop not null;
alter table textversion add column fordjupad_id bigint constraint textversion_fordjupad references fordjupad_granskning;
alter table textversion add constraint textversion_ett_arende check ((arsgranskning_id is null and fordjupad_id is not null)
    or (arsgranskning_id is not null and fordjupad_id is null));
create index textversion_fordjupad_ordning on textversion (fordjupad_id, id);
