-- a nämnd that has been sent its report may read it, also while its answer waits for a day of the plan
update arsgranskning set fas = 'SVAR' where fas = 'EXPEDIERING' and status = 'PAGAENDE'
    and exists (select 1 from expediering e where e.arsgranskning_id = arsgranskning.id and e.av_id is not null);
