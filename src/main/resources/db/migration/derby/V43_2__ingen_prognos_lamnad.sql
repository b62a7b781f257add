-- that a förvaltning gave no forecast, and why, in place of its amount
alter table prognos add column uteblivet boolean;
alter table prognos add column uteblivet_motiv varchar(1000);
alter table prognos alter column belopp null;
alter table prognos add constraint prognos_uteblivet check ((belopp is null and uteblivet is not null and period <> 'UTFALL')
    or (belopp is not null and uteblivet is null and uteblivet_motiv is null));
