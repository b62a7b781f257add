package se.arshjulet.revisionsplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Revisionsar;

/** The plans and their proposals. A page of the list is a page of the database. */
@ApplicationScoped
public class RevisionsplanRepository {

    @Inject
    EntityManager em;

    void lagg(Forslag forslag) {
        em.persist(forslag);
        em.flush();
    }

    Optional<Forslag> finn(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Forslag.class, id));
    }

    /** The highest risks first, then in the order they came. */
    List<Forslag> forslag(int ar, int sida, int antal) {
        return em.createQuery("select f from Forslag f where f.revisionsplan.ar = :ar order by f.varde desc, f.id", Forslag.class)
                .setParameter("ar", ar).setFirstResult((sida - 1) * antal).setMaxResults(antal).getResultList();
    }

    long antal(int ar) {
        return em.createQuery("select count(f) from Forslag f where f.revisionsplan.ar = :ar", Long.class).setParameter("ar", ar).getSingleResult();
    }

    /** The year's plan, made the first time it is asked for. The year's row is the lock of that: two at once would both make one. */
    public Revisionsplan plan(Revisionsar ar) {
        Optional<Revisionsplan> finns = finn(ar.getAr());
        if (finns.isPresent()) {
            return finns.get();
        }
        em.flush();
        em.refresh(ar, LockModeType.PESSIMISTIC_WRITE);
        return finn(ar.getAr()).orElseGet(() -> {
            Revisionsplan ny = new Revisionsplan(ar.getAr());
            em.persist(ny);
            em.flush();
            return ny;
        });
    }

    private Optional<Revisionsplan> finn(int ar) {
        return em.createQuery("select p from Revisionsplan p where p.ar = :ar", Revisionsplan.class).setParameter("ar", ar).getResultStream().findFirst();
    }

    /** Locks the year's series of report numbers until the transaction ends. */
    public void las(int ar) {
        em.flush();
        em.refresh(finn(ar).orElseThrow(), LockModeType.PESSIMISTIC_WRITE);
    }
}
