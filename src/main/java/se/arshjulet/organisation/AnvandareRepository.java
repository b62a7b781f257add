package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Användarna. Nämnd och byrå följer med, eftersom behörigheten alltid frågar efter dem. */
@ApplicationScoped
public class AnvandareRepository {

    private static final String MED_TILLHORIGHET = "select distinct a from Anvandare a left join fetch a.roller left join fetch a.namnd left join fetch a.byra ";

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    public void lagg(Anvandare anvandare) {
        em.persist(anvandare);
    }

    public Optional<Anvandare> finn(String anvandarnamn) {
        return em.createQuery(MED_TILLHORIGHET + "where a.anvandarnamn = :namn", Anvandare.class)
                .setParameter("namn", anvandarnamn).getResultStream().findFirst();
    }

    /** Alla, i svensk ordning. */
    public List<Anvandare> alla() {
        return em.createQuery(MED_TILLHORIGHET + "order by a.namn, a.anvandarnamn", Anvandare.class).getResultList();
    }

    /** De aktiva som har rollen, i svensk ordning. */
    public List<Anvandare> medRoll(Roll roll) {
        return alla().stream().filter(a -> a.isAktiv() && a.har(roll)).toList();
    }
}
