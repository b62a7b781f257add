package se.arshjulet.tidigare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The open points of earlier years that a year follows up. */
@ApplicationScoped
public class TidigareRepository {

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    public void lagg(Tidigarepunkt punkt) {
        em.persist(punkt);
    }

    public void taBort(Tidigarepunkt punkt) {
        em.remove(punkt);
    }

    /** In order, with their förvaltning. */
    public List<Tidigarepunkt> punkter(Long arsgranskning) {
        return em.createQuery("select t from Tidigarepunkt t left join fetch t.forvaltning where t.arsgranskning.id = :id order by t.ordning, t.id",
                Tidigarepunkt.class).setParameter("id", arsgranskning).getResultList();
    }
}
