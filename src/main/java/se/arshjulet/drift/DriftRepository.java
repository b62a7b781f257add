package se.arshjulet.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Counts, in SQL: what is counted belongs to others, who need not know that it is. */
@ApplicationScoped
public class DriftRepository {

    @Inject
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<Fasuppgifter> uppgifter(LocalDate idag) {
        List<Object[]> rader = em.createNativeQuery("select fas, count(*), sum(case when forfaller < ?1 then 1 else 0 end), "
                + "sum(case when forfaller < ?1 and handlaggare is null then 1 else 0 end) from uppgift group by fas order by fas")
                .setParameter(1, Date.valueOf(idag)).getResultList();
        return rader.stream().map(rad -> new Fasuppgifter((String) rad[0], tal(rad[1]), tal(rad[2]), tal(rad[3]))).toList();
    }

    /** Steps that the engine has given up. */
    long misslyckadeJobb() {
        return tal(em.createNativeQuery("select count(*) from ACT_RU_JOB where RETRIES_ = 0").getSingleResult());
    }

    long dodaBrev() {
        return tal(em.createNativeQuery("select count(*) from brev where dott is not null").getSingleResult());
    }

    long vantandeBrev() {
        return tal(em.createNativeQuery("select count(*) from brev where nasta is not null").getSingleResult());
    }

    /** When the oldest letter that waits was written. */
    Optional<LocalDateTime> aldstaBrev() {
        return tid("select min(skapat) from brev where nasta is not null");
    }

    /** When the oldest row of the revisionslogg was written that comes after all that is sealed. */
    Optional<LocalDateTime> aldstaOforseglade() {
        return tid("select min(l.tid) from revisionslogg l where l.id > (select coalesce(max(s.logg_id), 0) from revisionssigill s)");
    }

    /** When the oldest row of the revisionslogg was written that is sealed but comes after all that is signed. Seals are numbered without gaps. */
    Optional<LocalDateTime> aldstaOundertecknade() {
        return tid("select min(l.tid) from revisionssigill s join revisionslogg l on l.id = s.logg_id "
                + "where s.lopnummer = 1 + (select coalesce(max(a.lopnummer), 0) from revisionsankare a)");
    }

    private Optional<LocalDateTime> tid(String fraga) {
        return Optional.ofNullable((Timestamp) em.createNativeQuery(fraga).getSingleResult()).map(Timestamp::toLocalDateTime);
    }

    private static long tal(Object varde) {
        return varde == null ? 0 : ((Number) varde).longValue();
    }
}
