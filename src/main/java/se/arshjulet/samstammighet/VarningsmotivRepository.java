package se.arshjulet.samstammighet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The motives of a case, the oldest first. */
@ApplicationScoped
class VarningsmotivRepository {

    @Inject
    EntityManager em;

    void lagg(Varningsmotiv nytt) {
        em.persist(nytt);
    }

    List<Varningsmotiv> motiv(Long arsgranskning) {
        return em.createQuery("select m from Varningsmotiv m join fetch m.av where m.arsgranskning.id = :id order by m.nar, m.id", Varningsmotiv.class)
                .setParameter("id", arsgranskning).getResultList();
    }
}
