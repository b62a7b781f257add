-- A point that an årsrapport follows up may end in the åtgärdsregister without being mended. Those that have, in a report that is still written:
alter table tidigarepunkt add column avslut varchar(20);
alter table tidigarepunkt add constraint tidigarepunkt_avslut check (avslut in ('ACCEPTERAD', 'INAKTUELL', 'OVERFORD'));
update tidigarepunkt set avslut = (select p.status from atgardspunkt p where p.id = tidigarepunkt.atgardspunkt_id)
where atgardspunkt_id in (select p.id from atgardspunkt p where p.status in ('ACCEPTERAD', 'INAKTUELL', 'OVERFORD'))
and arsgranskning_id in (select a.id from arsgranskning a where a.status = 'PAGAENDE' and a.fas not in ('KVALITETSSAKRING', 'BESLUT', 'EXPEDIERING', 'SVAR', 'AVSLUT'));
