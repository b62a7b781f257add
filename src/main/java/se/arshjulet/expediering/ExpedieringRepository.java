package se.arshjulet.expediering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The expediering of each årsgranskning. */
@ApplicationScoped
public class ExpedieringRepository {

    @Inject
    EntityManager em;

    public void lagg(Expediering expediering) {
        em.persist(expediering);
    }

    public Optional<Expediering> finn(Long arsgranskningId) {
        return em.createQuery("select e from Expediering e where e.arsgranskning.id = :id", Expediering.class)
                .setParameter("id", arsgranskningId).getResultStream().findFirst();
    }
}
