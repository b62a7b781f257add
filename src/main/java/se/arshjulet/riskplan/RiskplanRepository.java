package se.arshjulet.riskplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltningsfakta;

/** Riskplanerna i en granskning, i förvaltningarnas ordning och med sina risker. */
@ApplicationScoped
public class RiskplanRepository implements Forvaltningsfakta {

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

    void taBort(Riskplan plan) {
        em.remove(plan);
    }

    /** En plan som bara är upplagd är inget att hålla fast vid. */
    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Arsfakta.av(em.createQuery("select p from Riskplan p where p.forvaltning.id = :id", Riskplan.class).setParameter("id", forvaltning)
                .getResultStream().filter(p -> !p.arTom()).map(Riskplan::getArsgranskning), "organisation.faktum.riskplan");
    }
}
