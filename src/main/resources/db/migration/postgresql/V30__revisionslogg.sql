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

create function revisionslogg_ar_skriven() returns trigger language plpgsql as $$
begin
  raise exception '% kan bara läggas till', tg_table_name;
end $$;

create trigger revisionslogg_andras before update or delete on revisionslogg for each row execute function revisionslogg_ar_skriven();
create trigger revisionslogg_toms before truncate on revisionslogg for each statement execute function revisionslogg_ar_skriven();
create trigger revisionssigill_andras before update or delete on revisionssigill for each row execute function revisionslogg_ar_skriven();
create trigger revisionssigill_toms before truncate on revisionssigill for each statement execute function revisionslogg_ar_skriven();
create trigger revisionsankare_andras before update or delete on revisionsankare for each row execute function revisionslogg_ar_skriven();
create trigger revisionsankare_toms before truncate on revisionsankare for each statement execute function revisionslogg_ar_skriven();
