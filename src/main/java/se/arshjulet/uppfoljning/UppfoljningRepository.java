package se.arshjulet.uppfoljning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Uppföljningarna av en gransknings riskplaner. */
@ApplicationScoped
public class UppfoljningRepository {

    @Inject
    EntityManager em;

    public void lagg(Riskuppfoljning uppfoljning) {
        em.persist(uppfoljning);
    }

    /** I omgångarnas och förvaltningarnas ordning. */
    public List<Riskuppfoljning> uppfoljningar(Long arsgranskning) {
        return em.createQuery("select u from Riskuppfoljning u join fetch u.riskplan p join fetch p.forvaltning f "
                + "where p.arsgranskning.id = :id order by u.omgang, f.ordning", Riskuppfoljning.class)
                .setParameter("id", arsgranskning).getResultList();
    }
}
