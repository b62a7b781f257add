package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The rounds of kvalitetssäkring of a report. */
@ApplicationScoped
public class KvalitetssakringRepository {

    @Inject
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
