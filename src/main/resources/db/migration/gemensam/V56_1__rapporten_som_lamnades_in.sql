-- the fingerprint of what the report said when it was handed in; null when it was before there was one
alter table arsrapport add column inlamnat varchar(64);
