package se.arshjulet.riskplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Riskplanerna i en granskning, i förvaltningarnas ordning och med sina risker. */
@ApplicationScoped
public class RiskplanRepository {

    @Inject
    EntityManager em;

    public void lagg(Riskplan plan) {
        em.persist(plan);
    }

    /** Låter databasen ge nya risker sina id nu. */
    void skrivNed() {
        em.flush();
    }

    public List<Riskplan> planer(Long arsgranskning) {
        return em.createQuery("select p from Riskplan p join fetch p.forvaltning f where p.arsgranskning.id = :id order by f.ordning", Riskplan.class)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.risker")
                .setParameter("id", arsgranskning).getResultList();
    }
}
