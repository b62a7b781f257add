-- a file that has come in to an ärende is secret in all of its handlingar when it is as underlag or in one of them (ADR 54), unless somebody has
-- thought over just this one; what is marked now is due to be thought over at once
insert into sekretesshandelse (version, handling_id, vad, lagrum, omprovas, hemlig_titel, motiv, tid, anvandarnamn)
select 1, h.id, 'MARKERAD',
       coalesce((select min(u.lagrum) from underlag u where u.arsgranskning_id = a.arsgranskning_id and u.sha256 = h.sha256),
                (select min(x.lagrum) from diariehandling x where x.arende_id = h.arende_id and x.sha256 = h.sha256 and x.status = 'INKOMMEN')),
       current_date, false, 'Samma fil är markerad som hemlig på ett annat ställe i ärendet.', current_timestamp, 'systemet'
  from diariehandling h join diariearende a on a.id = h.arende_id
 where h.status = 'INKOMMEN' and h.lagrum is null and h.gallrad is null
   and (exists (select 1 from underlag u where u.arsgranskning_id = a.arsgranskning_id and u.sha256 = h.sha256 and u.lagrum is not null)
        or exists (select 1 from diariehandling x where x.arende_id = h.arende_id and x.sha256 = h.sha256 and x.status = 'INKOMMEN' and x.lagrum is not null))
   and not exists (select 1 from sekretesshandelse s where s.handling_id = h.id);

update diariehandling
   set lagrum = (select max(s.lagrum) from sekretesshandelse s where s.handling_id = diariehandling.id), omprovas = current_date, version = version + 1
 where lagrum is null
   and exists (select 1 from sekretesshandelse s where s.handling_id = diariehandling.id and s.vad = 'MARKERAD' and s.anvandarnamn = 'systemet')
   and not exists (select 1 from sekretesshandelse s where s.handling_id = diariehandling.id and s.vad <> 'MARKERAD');
