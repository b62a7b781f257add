package se.arshjulet.mall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The editions of the template. */
@ApplicationScoped
public class MallRepository {

    @Inject
    EntityManager em;

    /** The edition gets its id at once. */
    public void lagg(Mall mall) {
        em.persist(mall);
        em.flush();
    }

    public Optional<Mall> finn(Long id) {
        return Optional.ofNullable(em.find(Mall.class, id));
    }

    /** Sends what has been written to the database, so that the draft gets its new version. */
    public void spara() {
        em.flush();
    }

    public void taBort(Mall mall) {
        em.remove(mall);
    }

    /** All editions of a template, the latest first. */
    public List<Mall> utgavor(String namn) {
        return em.createQuery("select m from Mall m where m.namn = :namn order by m.utgava desc", Mall.class).setParameter("namn", namn).getResultList();
    }

    /** In SQL: asked at every start, when the mapping's own language has not been read yet. */
    public boolean finns(String namn) {
        return !em.createNativeQuery("select id from mall where namn = ?1").setParameter(1, namn).setMaxResults(1).getResultList().isEmpty();
    }

    /** The latest edition of each template first. */
    public List<Mall> alla() {
        return em.createQuery("select m from Mall m order by m.namn, m.utgava desc", Mall.class).getResultList();
    }
}
