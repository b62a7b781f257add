package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Nyckeltalen i en granskning. */
@ApplicationScoped
public class NyckeltalRepository {

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
}
