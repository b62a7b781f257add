package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The frånvaror that go on or are to come; old ones stay as history. */
@ApplicationScoped
public class FranvaroRepository {

    private static final String MED_PERSONER = "select f from Franvaro f join fetch f.anvandare a join fetch f.ersattare ";

    private static final String RADER = "select new se.arshjulet.organisation.Franvarorad(f.id, f.fran, f.till, f.anvandare.anvandarnamn, f.anvandare.namn, f.ersattare.namn) from Franvaro f ";
    private static final String ROR = "(f.anvandare.id = :vem or f.ersattare.id = :vem) and f.till >= :idag";

    @Inject
    EntityManager em;

    public void lagg(Franvaro franvaro) {
        em.persist(franvaro);
        em.flush();
    }

    void taBort(Franvaro franvaro) {
        em.remove(franvaro);
    }

    Optional<Franvaro> finn(Long id) {
        return id == null ? Optional.empty()
                : em.createQuery(MED_PERSONER + "where f.id = :id", Franvaro.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Those whom somebody stands in for on a given day. */
    public List<Anvandare> ersatter(Long ersattare, LocalDate dag) {
        return em.createQuery("select distinct a from Anvandare a left join fetch a.roller left join fetch a.namnd left join fetch a.byra where a.id in"
                + " (select f.anvandare.id from Franvaro f where f.ersattare.id = :vem and f.till >= :dag and f.fran <= :dag)", Anvandare.class)
                .setParameter("vem", ersattare).setParameter("dag", dag).getResultList();
    }

    /** Whoever stands in for somebody on a given day. */
    public Optional<Anvandare> ersattare(String franvarande, LocalDate dag) {
        return em.createQuery(MED_PERSONER + "where a.anvandarnamn = :vem and f.till >= :dag and f.fran <= :dag", Franvaro.class)
                .setParameter("vem", franvarande).setParameter("dag", dag).getResultStream().findFirst().map(Franvaro::getErsattare);
    }

    /** Those who are away on a given day, with their substitutes. */
    public List<Franvaro> denDagen(LocalDate dag) {
        return em.createQuery(MED_PERSONER + "where f.till >= :dag and f.fran <= :dag", Franvaro.class).setParameter("dag", dag).getResultList();
    }

    /** Not over yet: where the person is away or stands in for somebody. */
    public List<Franvaro> somRor(Long person, LocalDate idag) {
        return em.createQuery(MED_PERSONER + "where " + ROR + " order by f.fran, f.id", Franvaro.class)
                .setParameter("vem", person).setParameter("idag", idag).getResultList();
    }

    List<Franvarorad> raderSomRor(Long person, LocalDate idag) {
        return em.createQuery(RADER + "where " + ROR + " order by f.fran, f.id", Franvarorad.class)
                .setParameter("vem", person).setParameter("idag", idag).getResultList();
    }

    /** Everybody's, not over yet, the nearest first. */
    List<Franvarorad> alla(LocalDate idag, int forsta, int antal) {
        return em.createQuery(RADER + "where f.till >= :idag order by f.fran, f.anvandare.namn, f.id", Franvarorad.class)
                .setParameter("idag", idag).setFirstResult(forsta).setMaxResults(antal).getResultList();
    }

    public long antal(LocalDate idag) {
        return em.createQuery("select count(f) from Franvaro f where f.till >= :idag", Long.class).setParameter("idag", idag).getSingleResult();
    }

    /** Two who register at the same time must not make each other substitutes: the second waits for the first. */
    void las(Anvandare ena, Anvandare andra) {
        Stream.of(ena, andra).sorted(Comparator.comparing(Anvandare::getId)).forEach(vem -> em.lock(vem, LockModeType.PESSIMISTIC_WRITE));
    }
}
