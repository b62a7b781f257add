-- Which of the year's pictures are printed in the årsrapport, with a space between; none, until the author chooses.
alter table arsrapport add column bildval varchar(200) not null default '';
