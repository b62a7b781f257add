package se.arshjulet.mall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Mallens utgåvor. */
@ApplicationScoped
public class MallRepository {

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    public void lagg(Mall mall) {
        em.persist(mall);
    }

    public Optional<Mall> finn(Long id) {
        return Optional.ofNullable(em.find(Mall.class, id));
    }

    /** Senaste utgåvan av varje mall först. */
    public List<Mall> alla() {
        return em.createQuery("select m from Mall m order by m.namn, m.utgava desc", Mall.class).getResultList();
    }
}
