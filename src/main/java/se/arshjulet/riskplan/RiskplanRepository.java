package se.arshjulet.riskplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltningsfakta;

/** The riskplaner of a case, in the order of the förvaltningar and with their risks. */
@ApplicationScoped
public class RiskplanRepository implements Forvaltningsfakta {

    @Inject
    EntityManager em;

    public void lagg(Riskplan plan) {
        em.persist(plan);
    }

    /** Lets the database give new risks their ids now. */
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

    /** A plan that is only laid out is nothing to hold on to. */
    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Arsfakta.av(em.createQuery("select p from Riskplan p where p.forvaltning.id = :id", Riskplan.class).setParameter("id", forvaltning)
                .getResultStream().filter(p -> !p.arTom()).map(Riskplan::getArsgranskning), "organisation.faktum.riskplan");
    }
}
