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

    /** @throws jakarta.persistence.NoResultException when it is not there: an id comes from ourselves, never from a guess */
    public Svar hamta(Long id) {
        return em.createQuery("select s from Svar s where s.id = :id", Svar.class).setParameter("id", id).getSingleResult();
    }

    /** The answer of an adressat of a fördjupad granskning. */
    public Optional<Svar> finn(Long fordjupadId, Long namndId) {
        return em.createQuery("select s from Svar s where s.fordjupad.id = :fordjupad and s.namnd.id = :namnd", Svar.class)
                .setParameter("fordjupad", fordjupadId).setParameter("namnd", namndId).getResultStream().findFirst();
    }

    public Optional<Svar> finn(Long arsgranskningId) {
        return em.createQuery("select s from Svar s where s.arsgranskning.id = :id", Svar.class)
                .setParameter("id", arsgranskningId).getResultStream().findFirst();
    }
}
