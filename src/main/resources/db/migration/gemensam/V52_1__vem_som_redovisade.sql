-- Which of a report's nämnder its words were recorded for. Of those that are there nobody knows.
alter table adressat add column redovisar boolean default false not null;
