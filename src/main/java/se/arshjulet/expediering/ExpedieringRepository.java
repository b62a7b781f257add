package se.arshjulet.expediering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The expediering of each årsgranskning. */
@ApplicationScoped
public class ExpedieringRepository {

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    public void lagg(Expediering expediering) {
        em.persist(expediering);
    }

    public Optional<Expediering> finn(Long arsgranskningId) {
        return em.createQuery("select e from Expediering e where e.arsgranskning.id = :id", Expediering.class)
                .setParameter("id", arsgranskningId).getResultStream().findFirst();
    }
}
