package se.arshjulet.tidigare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The open points of earlier years that a year follows up. */
@ApplicationScoped
public class TidigareRepository {

    @Inject
    EntityManager em;

    public void lagg(Tidigarepunkt punkt) {
        em.persist(punkt);
    }

    public void taBort(Tidigarepunkt punkt) {
        em.remove(punkt);
    }

    /** Those that follow up any of these rows of the åtgärdsregister, with their årsgranskning. */
    public List<Tidigarepunkt> kopplade(List<Long> rader) {
        return rader.isEmpty() ? List.of() : em.createQuery("select t from Tidigarepunkt t join fetch t.arsgranskning where t.atgardspunktId in :rader order by t.id",
                Tidigarepunkt.class).setParameter("rader", rader).getResultList();
    }

    /** In order, with their förvaltning. */
    public List<Tidigarepunkt> punkter(Long arsgranskning) {
        return em.createQuery("select t from Tidigarepunkt t left join fetch t.forvaltning where t.arsgranskning.id = :id order by t.ordning, t.id",
                Tidigarepunkt.class).setParameter("id", arsgranskning).getResultList();
    }
}
