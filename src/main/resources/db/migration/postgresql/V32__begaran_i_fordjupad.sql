-- What the auditors ask a nämnd for belongs to its year or to a fördjupad granskning; files that come to the latter stay where they are
alter table begaran alter column arsgranskning_id drop not null;
alter table begaran add column fordjupad_id bigint constraint begaran_fordjupad references fordjupad_granskning;
alter table begaran add column namnd_id bigint constraint begaran_namnd references namnd;
alter table begaran add constraint begaran_ett check ((arsgranskning_id is null and fordjupad_id is not null and namnd_id is not null)
    or (arsgranskning_id is not null and fordjupad_id is null and namnd_id is null));
create index begaran_fordjupad_ordning on begaran (fordjupad_id, id);
alter table bifogad add column lamnad timestamp;
