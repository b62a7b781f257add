package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;

/** Stores what the generated region is made of, without the services: they would take hours. */
@ApplicationScoped
public class StorregionRepository {

    @Inject
    EntityManager em;

    void lagg(Object ny) {
        em.persist(ny);
    }

    /** Stored at once, so that the numbers come in this order. */
    void laggISinOrdning(Object ny) {
        em.persist(ny);
        em.flush();
    }

    void skriv() {
        em.flush();
    }

    List<Namnd> namnder() {
        return em.createQuery("select n from Namnd n order by n.id", Namnd.class).getResultList();
    }

    List<Anvandare> anvandare() {
        return em.createQuery("select a from Anvandare a order by a.id", Anvandare.class).getResultList();
    }

    /** The first template that came with the program. */
    Mall mall() {
        return em.createQuery("select m from Mall m order by m.namn, m.id", Mall.class).setMaxResults(1).getSingleResult();
    }

    Revisionsar ar(int ar, Mall mall) {
        Revisionsar nytt = new Revisionsar(ar, mall);
        em.persist(nytt);
        return nytt;
    }
}
