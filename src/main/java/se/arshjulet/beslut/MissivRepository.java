package se.arshjulet.beslut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The missiv of each årsgranskning. */
@ApplicationScoped
public class MissivRepository {

    @Inject
    EntityManager em;

    public void lagg(Missiv missiv) {
        em.persist(missiv);
    }

    void lagg(Missivfil fil) {
        em.persist(fil);
    }

    /** The letter as it was dispatched. */
    Optional<Missivfil> fil(Missiv missiv) {
        return em.createQuery("select f from Missivfil f where f.missiv = :missiv", Missivfil.class).setParameter("missiv", missiv).getResultStream().findFirst();
    }

    Missiv medId(Long id) {
        return em.find(Missiv.class, id);
    }

    public Optional<Missiv> finn(Long arsgranskningId) {
        return em.createQuery("select m from Missiv m where m.arsgranskning.id = :id", Missiv.class)
                .setParameter("id", arsgranskningId).getResultStream().findFirst();
    }
}
