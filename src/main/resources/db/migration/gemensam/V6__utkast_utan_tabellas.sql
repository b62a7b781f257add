-- Derby locks the whole table of what is deleted by cascade, so everybody who completed a task waited for everybody who opened one.
-- Drafts are deleted with their task by the application, row by row.
alter table formularutkast drop constraint formularutkast_uppgift;
alter table formularutkast add constraint formularutkast_uppgift foreign key (uppgift_id) references uppgift;
