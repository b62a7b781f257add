package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What users are to be told, and how they want to be. */
@ApplicationScoped
public class AviseringRepository {

    @Inject
    EntityManager em;

    void lagg(Avisering avisering) {
        em.persist(avisering);
    }

    /** Those of the keys that are taken. */
    Set<String> tagna(Collection<String> nycklar) {
        return nycklar.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select a.nyckel from Avisering a where a.nyckel in :nycklar", String.class)
                .setParameter("nycklar", nycklar).getResultList());
    }

    /** Users with something that waits; {@code satt} for whom, those without a choice being told at once. */
    List<Long> vantande(boolean dagligen, LocalDateTime nu) {
        String villkor = dagligen ? "exists" : "not exists";
        return em.createQuery("select distinct a.anvandareId from Avisering a where a.vantar <= :nu and " + villkor
                        + " (select v.id from Aviseringsval v where v.anvandareId = a.anvandareId and v.satt = :dagligen) order by a.anvandareId", Long.class)
                .setParameter("nu", nu).setParameter("dagligen", Aviseringssatt.DAGLIGEN).getResultList();
    }

    List<Avisering> vantande(Long anvandareId) {
        return em.createQuery("select a from Avisering a where a.anvandareId = :vem and a.vantar is not null order by a.vantar, a.id", Avisering.class)
                .setParameter("vem", anvandareId).getResultList();
    }

    Optional<Aviseringsval> val(Long anvandareId) {
        return em.createQuery("select v from Aviseringsval v where v.anvandareId = :vem", Aviseringsval.class)
                .setParameter("vem", anvandareId).getResultStream().findFirst();
    }

    /** The choice of whoever shares this calendar. */
    Optional<Aviseringsval> medKalender(String avtryck) {
        return em.createQuery("select v from Aviseringsval v where v.kalender = :avtryck", Aviseringsval.class)
                .setParameter("avtryck", avtryck).getResultStream().findFirst();
    }

    void lagg(Aviseringsval val) {
        em.persist(val);
        em.flush();
    }

    Optional<Morgonrond> morgonrond() {
        return em.createQuery("select m from Morgonrond m order by m.dag desc", Morgonrond.class).setMaxResults(1).getResultStream().findFirst();
    }

    void lagg(Morgonrond rond) {
        em.persist(rond);
    }

    void gallra(LocalDateTime fore) {
        em.createQuery("delete from Avisering a where a.skapad < :fore").setParameter("fore", fore).executeUpdate();
    }

    /** Now, so that another node that did the same is found out. */
    void flush() {
        em.flush();
    }

    /** All that is only about one person. */
    void taBortFor(Long anvandareId) {
        em.createQuery("delete from Avisering a where a.anvandareId = :vem").setParameter("vem", anvandareId).executeUpdate();
        val(anvandareId).ifPresent(em::remove);
    }
}
