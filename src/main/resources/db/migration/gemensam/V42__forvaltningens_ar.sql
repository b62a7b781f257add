-- A year has the förvaltningar of that year: the first and the last one of each, null when there is none such.
alter table forvaltning add column fran integer;
alter table forvaltning add column till integer;
alter table forvaltning add constraint forvaltning_ar check (till >= fran);

-- One that was made inactive keeps every year that something is written of it in; with none, it ceased before the nämnd's first year.
update forvaltning set till = coalesce(
  (select max(f.ar) from (
    select x.forvaltning_id, r.ar from prognos x join arsgranskning a on a.id = x.arsgranskning_id join revisionsar r on r.id = a.revisionsar_id where a.status <> 'AVBRUTEN'
    union all
    select x.forvaltning_id, r.ar from budgetavvikelse x join arsgranskning a on a.id = x.arsgranskning_id join revisionsar r on r.id = a.revisionsar_id where a.status <> 'AVBRUTEN'
    union all
    select x.forvaltning_id, r.ar from forbattringsomrade x join arsgranskning a on a.id = x.arsgranskning_id join revisionsar r on r.id = a.revisionsar_id where a.status <> 'AVBRUTEN'
    union all
    select x.forvaltning_id, r.ar from rakenskapsuttalande x join arsgranskning a on a.id = x.arsgranskning_id join revisionsar r on r.id = a.revisionsar_id where a.status <> 'AVBRUTEN'
    union all
    select x.forvaltning_id, r.ar from nyckeltal x join arsgranskning a on a.id = x.arsgranskning_id join revisionsar r on r.id = a.revisionsar_id where a.status <> 'AVBRUTEN'
      and (x.varde is not null or x.malvarde is not null or x.kalla is not null or x.kommentar is not null or exists (select 1 from hanvisning h where h.nyckeltal_id = x.id))
    union all
    select x.forvaltning_id, r.ar from riskplan x join arsgranskning a on a.id = x.arsgranskning_id join revisionsar r on r.id = a.revisionsar_id where a.status <> 'AVBRUTEN'
      and (x.antagen_datum is not null or x.antagen_paragraf is not null or x.antal_risker is not null or x.beskrivning is not null
        or exists (select 1 from risk k where k.riskplan_id = x.id)
        or exists (select 1 from riskuppfoljning u where u.riskplan_id = x.id and (u.behandlad_datum is not null or u.behandlad_paragraf is not null
          or u.status is not null or u.iakttagelser is not null or u.handelser is not null or u.resultat is not null)))
    union all
    select x.forvaltning_id, r.ar from egenbedomning x join delomrade d on d.id = x.delomrade_id join arsgranskning a on a.id = d.arsgranskning_id
      join revisionsar r on r.id = a.revisionsar_id where a.status <> 'AVBRUTEN'
    union all
    select x.forvaltning_id, r.ar from delbedomning x join omradesbedomning o on o.id = x.omradesbedomning_id join arsgranskning a on a.id = o.arsgranskning_id
      join revisionsar r on r.id = a.revisionsar_id where a.status <> 'AVBRUTEN'
    union all
    select x.forvaltning_id, r.ar from underlagstabell x join underlag l on l.id = x.underlag_id join arsgranskning a on a.id = l.arsgranskning_id
      join revisionsar r on r.id = a.revisionsar_id where a.status <> 'AVBRUTEN') f where f.forvaltning_id = forvaltning.id),
  (select min(r.ar) - 1 from arsgranskning a join revisionsar r on r.id = a.revisionsar_id where a.namnd_id = forvaltning.namnd_id),
  cast(substr(cast(current_date as char(10)), 1, 4) as integer) - 1)
where aktiv = false;

-- What was only laid up for it in later years.
delete from byrauppdrag where exists (select 1 from forvaltning f where f.id = byrauppdrag.forvaltning_id and byrauppdrag.ar > f.till);
delete from riskuppfoljning where behandlad_datum is null and behandlad_paragraf is null and status is null and iakttagelser is null and handelser is null and resultat is null
  and exists (select 1 from riskplan p join arsgranskning a on a.id = p.arsgranskning_id join revisionsar r on r.id = a.revisionsar_id join forvaltning f on f.id = p.forvaltning_id
    where p.id = riskuppfoljning.riskplan_id and a.status = 'PAGAENDE' and r.ar > f.till);
delete from riskplan where antagen_datum is null and antagen_paragraf is null and antal_risker is null and beskrivning is null
  and not exists (select 1 from risk k where k.riskplan_id = riskplan.id) and not exists (select 1 from riskuppfoljning u where u.riskplan_id = riskplan.id)
  and exists (select 1 from arsgranskning a join revisionsar r on r.id = a.revisionsar_id, forvaltning f
    where f.id = riskplan.forvaltning_id and a.id = riskplan.arsgranskning_id and a.status = 'PAGAENDE' and r.ar > f.till);
delete from nyckeltal where varde is null and malvarde is null and kalla is null and kommentar is null and not exists (select 1 from hanvisning h where h.nyckeltal_id = nyckeltal.id)
  and exists (select 1 from arsgranskning a join revisionsar r on r.id = a.revisionsar_id, forvaltning f
    where f.id = nyckeltal.forvaltning_id and a.id = nyckeltal.arsgranskning_id and a.status = 'PAGAENDE' and r.ar > f.till);

alter table forvaltning drop column aktiv;
