-- what the elected auditors decided, where another last day was given before the report was dispatched
alter table adressat add column beslutad_svarsdag date;
