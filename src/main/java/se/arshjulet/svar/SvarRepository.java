package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The svar of each årsgranskning that was sent for svar. */
@ApplicationScoped
public class SvarRepository {

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    public void lagg(Svar svar) {
        em.persist(svar);
    }

    Svar medId(Long id) {
        return em.find(Svar.class, id);
    }

    public Optional<Svar> finn(Long arsgranskningId) {
        return em.createQuery("select s from Svar s where s.arsgranskning.id = :id", Svar.class)
                .setParameter("id", arsgranskningId).getResultStream().findFirst();
    }
}
