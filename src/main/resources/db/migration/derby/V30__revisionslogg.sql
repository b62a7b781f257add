-- Revisionsloggen: vem ändrade vad, när och varifrån. Raderna kan bara läggas till. De förseglas strax efteråt i en kedja, där varje
-- sigill är gjort av raden och av sigillet före den; var dag undertecknas kedjans ände.

create table revisionslogg (
  id bigint generated always as identity primary key,
  tid timestamp not null,
  vem varchar(100) not null,
  varifran varchar(60) not null,
  handling varchar(10) not null,
  slag varchar(60) not null,
  slag_id bigint not null,
  fore clob not null,
  efter clob not null,
  constraint revisionslogg_handling check (handling in ('SKAPAD', 'ANDRAD', 'BORTTAGEN'))
);
create index revisionslogg_slag on revisionslogg (slag, slag_id);
create index revisionslogg_vem on revisionslogg (vem, id);
create index revisionslogg_tid on revisionslogg (tid);

create table revisionssigill (
  lopnummer bigint not null primary key,
  logg_id bigint not null,
  sigill char(64) not null,
  constraint revisionssigill_logg unique (logg_id)
);

create table revisionsankare (
  dag date not null primary key,
  lopnummer bigint not null,
  sigill char(64) not null,
  underskrift varchar(200) not null
);

-- En rad som ändras eller tas bort är ett fel hos den som gör det: då delas det med noll.
create trigger revisionslogg_andras no cascade before update on revisionslogg referencing old as rad for each row
  values (1 / (rad.id - rad.id));
create trigger revisionslogg_tas_bort no cascade before delete on revisionslogg referencing old as rad for each row
  values (1 / (rad.id - rad.id));
create trigger revisionssigill_andras no cascade before update on revisionssigill referencing old as rad for each row
  values (1 / (rad.logg_id - rad.logg_id));
create trigger revisionssigill_tas_bort no cascade before delete on revisionssigill referencing old as rad for each row
  values (1 / (rad.logg_id - rad.logg_id));
create trigger revisionsankare_andras no cascade before update on revisionsankare referencing old as rad for each row
  values (1 / (rad.lopnummer - rad.lopnummer));
create trigger revisionsankare_tas_bort no cascade before delete on revisionsankare referencing old as rad for each row
  values (1 / (rad.lopnummer - rad.lopnummer));
