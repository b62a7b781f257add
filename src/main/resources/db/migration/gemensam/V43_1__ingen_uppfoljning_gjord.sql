-- that the nämnd did not follow up its plan this time, and why; null when it is not said
alter table riskuppfoljning add column uteblivet boolean;
alter table riskuppfoljning add column uteblivet_motiv varchar(1000);
alter table riskuppfoljning add constraint riskuppfoljning_uteblivet check (uteblivet is null or (behandlad_datum is null and behandlad_paragraf is null));
