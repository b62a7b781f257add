-- What has happened to a point is told from all the rows that it has been handed over in, and they have the same key.
create index atgardspunkt_nyckel on atgardspunkt (nyckel);
