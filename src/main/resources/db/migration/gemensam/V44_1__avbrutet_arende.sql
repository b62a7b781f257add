-- In a case that is cancelled nothing is waited for: not what was asked of the nämnd, and not its answer.
alter table begaran alter column slutmotiv set data type varchar(4000);
alter table svar drop constraint svar_status;
alter table svar add constraint svar_status check (status in ('VANTAS', 'UTEBLIVET', 'LAMNAT', 'KOMPLETTERING_BEGARD', 'ACCEPTERAT', 'KOM_ALDRIG', 'AVBRUTET'));
alter table svar drop constraint svar_lamnat;
alter table svar add constraint svar_lamnat check (status in ('VANTAS', 'UTEBLIVET', 'KOM_ALDRIG', 'AVBRUTET') or lamnat is not null);

-- Those that were left waiting in cases that had been cancelled already, ended the day it is known that the case was, or else today
update begaran set status = 'ATERKALLAD',
    slutmotiv = (select a.avbrottsmotiv from arsgranskning a where a.id = begaran.arsgranskning_id),
    avslutad = coalesce((select max(h.tid) from handelse h where h.arsgranskning_id = begaran.arsgranskning_id and h.typ = 'arsgranskning.avbruten'), current_timestamp)
    where status in ('BEGARD', 'LAMNAD') and arsgranskning_id in (select a.id from arsgranskning a where a.status = 'AVBRUTEN');
update begaran set status = 'ATERKALLAD',
    slutmotiv = (select f.avbrottsmotiv from fordjupad_granskning f where f.id = begaran.fordjupad_id),
    avslutad = coalesce((select max(h.tid) from handelse h where h.fordjupad_id = begaran.fordjupad_id and h.typ = 'projekt.avbruten'), current_timestamp)
    where status in ('BEGARD', 'LAMNAD') and fordjupad_id in (select f.id from fordjupad_granskning f where f.lage = 'AVBRUTEN');
update anstand set status = 'FORFALLET' where status = 'BEGART'
    and svar_id in (select s.id from svar s join arsgranskning a on a.id = s.arsgranskning_id where a.status = 'AVBRUTEN' and s.status in ('VANTAS', 'UTEBLIVET', 'KOMPLETTERING_BEGARD'));
update svar set status = 'AVBRUTET' where status in ('VANTAS', 'UTEBLIVET', 'KOMPLETTERING_BEGARD')
    and arsgranskning_id in (select a.id from arsgranskning a where a.status = 'AVBRUTEN');
