-- that the nämnd adopted no plan, and why; null when it is not said
alter table riskplan add column uteblivet boolean;
alter table riskplan add column uteblivet_motiv varchar(1000);
alter table riskplan add constraint riskplan_uteblivet check (uteblivet is null or (antagen_datum is null and antagen_paragraf is null and antal_risker is null));
