package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rounds of kvalitetssäkring of a report. */
@ApplicationScoped
public class KvalitetssakringRepository {

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    public void lagg(Kvalitetssakring omgang) {
        em.persist(omgang);
    }

    /** All rounds, the first one first. */
    public List<Kvalitetssakring> omgangar(Long arsgranskningId) {
        return em.createQuery("select k from Kvalitetssakring k where k.arsgranskning.id = :id order by k.omgang", Kvalitetssakring.class)
                .setParameter("id", arsgranskningId).getResultList();
    }

    public Optional<Kvalitetssakring> senaste(Long arsgranskningId) {
        return em.createQuery("select k from Kvalitetssakring k where k.arsgranskning.id = :id order by k.omgang desc", Kvalitetssakring.class)
                .setParameter("id", arsgranskningId).setMaxResults(1).getResultStream().findFirst();
    }
}
