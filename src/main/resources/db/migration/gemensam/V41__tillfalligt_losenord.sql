-- a password that somebody else has set: how long it can be used, to choose another; null for one's own
alter table anvandare add column losenord_till timestamp;
