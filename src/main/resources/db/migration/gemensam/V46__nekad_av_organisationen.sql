-- since when the organisation's provider has not let this person in to a role here; null when it last did
alter table identitetskoppling add column nekad timestamp;
