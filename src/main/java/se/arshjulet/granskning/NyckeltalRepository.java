package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltningsfakta;

/** Nyckeltalen i en granskning. */
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

    /** I revisorns ordning, med förvaltning och delområde. */
    public List<Nyckeltal> nyckeltal(Long arsgranskning) {
        return em.createQuery("select n from Nyckeltal n left join fetch n.forvaltning left join fetch n.delomrade where n.arsgranskning.id = :id "
                + "order by n.ordning, n.id", Nyckeltal.class).setParameter("id", arsgranskning).getResultList();
    }

    /** Ett nyckeltal som inget år har skrivit något i är inget att hålla fast vid. */
    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Arsfakta.av(em.createQuery("select n from Nyckeltal n where n.forvaltning.id = :id", Nyckeltal.class).setParameter("id", forvaltning)
                .getResultStream().filter(n -> !n.isTomt()).map(Nyckeltal::getArsgranskning), "organisation.faktum.nyckeltal");
    }
}
