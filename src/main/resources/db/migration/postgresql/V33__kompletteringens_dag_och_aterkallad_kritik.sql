-- the last day of a completion, which can be moved; those that are asked for now have the fourteen days that their process counts
alter table svar add column kompletteras_senast date;
update svar set kompletteras_senast = coalesce((select cast(max(g.tidpunkt) + interval '14 days' as date) from svarsgranskning g where g.svar_id = svar.id and g.accepterat = false),
    cast(current_timestamp + interval '14 days' as date)) where status = 'KOMPLETTERING_BEGARD';
alter table svar add constraint svar_komplettering check (status <> 'KOMPLETTERING_BEGARD' or kompletteras_senast is not null);

-- criticism that was recorded by mistake is taken back by another decision; the first one stands
alter table kritik add column aterkallad_datum date;
alter table kritik add column aterkallad_paragraf varchar(40);
alter table kritik add column aterkallad_motiv clob;
alter table kritik add column aterkallad timestamp;
alter table kritik add column aterkallad_av_id bigint constraint kritik_aterkallad_av references anvandare (id);
alter table kritik add constraint kritik_aterkallad check (aterkallad is null
    or (aterkallad_datum is not null and aterkallad_paragraf is not null and aterkallad_av_id is not null));
