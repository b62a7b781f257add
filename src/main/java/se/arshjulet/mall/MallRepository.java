package se.arshjulet.mall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Mallens utgåvor. */
@ApplicationScoped
public class MallRepository {

    @Inject
    EntityManager em;

    /** Utgåvan får sitt id genast. */
    public void lagg(Mall mall) {
        em.persist(mall);
        em.flush();
    }

    public Optional<Mall> finn(Long id) {
        return Optional.ofNullable(em.find(Mall.class, id));
    }

    /** Skickar det som har skrivits till databasen, så att utkastet får sin nya version. */
    public void spara() {
        em.flush();
    }

    public void taBort(Mall mall) {
        em.remove(mall);
    }

    /** Alla utgåvor av en mall, den senaste först. */
    public List<Mall> utgavor(String namn) {
        return em.createQuery("select m from Mall m where m.namn = :namn order by m.utgava desc", Mall.class).setParameter("namn", namn).getResultList();
    }

    /** I SQL: frågas vid varje start, när mappningens eget språk ännu inte är inläst. */
    public boolean finns(String namn) {
        return !em.createNativeQuery("select id from mall where namn = ?1").setParameter(1, namn).setMaxResults(1).getResultList().isEmpty();
    }

    /** Senaste utgåvan av varje mall först. */
    public List<Mall> alla() {
        return em.createQuery("select m from Mall m order by m.namn, m.utgava desc", Mall.class).getResultList();
    }
}
