-- The document that a bilaga reproduces, when it is kept among the underlag of the case.
alter table bilaga add column underlag_id bigint constraint bilaga_underlag references underlag (id);
