package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltningsfakta;

/** The key figures of a granskning. */
@ApplicationScoped
public class NyckeltalRepository implements Forvaltningsfakta {

    @Inject
    EntityManager em;

    public void lagg(Nyckeltal nyckeltal) {
        em.persist(nyckeltal);
    }

    public void taBort(Nyckeltal nyckeltal) {
        em.remove(nyckeltal);
    }

    /** In the auditor's order, with förvaltning and delområde. */
    public List<Nyckeltal> nyckeltal(Long arsgranskning) {
        return em.createQuery("select n from Nyckeltal n left join fetch n.forvaltning left join fetch n.delomrade where n.arsgranskning.id = :id "
                + "order by n.ordning, n.id", Nyckeltal.class).setParameter("id", arsgranskning).getResultList();
    }

    /** A key figure that no year has written anything in is nothing to hold on to. */
    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Arsfakta.av(em.createQuery("select n from Nyckeltal n where n.forvaltning.id = :id", Nyckeltal.class).setParameter("id", forvaltning)
                .getResultStream().filter(n -> !n.isTomt()).map(Nyckeltal::getArsgranskning), "organisation.faktum.nyckeltal");
    }
}
