package se.arshjulet.fordjupning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The fördjupade granskningar. */
@ApplicationScoped
public class FordjupadGranskningRepository {

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    public void lagg(FordjupadGranskning fordjupad) {
        em.persist(fordjupad);
    }

    public void taBort(FordjupadGranskning fordjupad) {
        em.remove(fordjupad);
    }

    public Optional<FordjupadGranskning> finn(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(FordjupadGranskning.class, id));
    }

    public Optional<FordjupadGranskning> finn(int nummer, int ar) {
        return em.createQuery("select f from FordjupadGranskning f where f.nummer = :nummer and f.ar = :ar", FordjupadGranskning.class)
                .setParameter("nummer", nummer).setParameter("ar", ar).getResultStream().findFirst();
    }

    /** The reports of one year that a nämnd has anything to do with, by number: recorded by hand, or dispatched. */
    public List<FordjupadGranskning> som(Long namndId, int ar) {
        return em.createQuery("select f from FordjupadGranskning f where f.ar = :ar and (f.cykel.lage is null or f.cykel.lage = se.arshjulet.fordjupning.Granskningslage.EXPEDIERAD) and exists"
                + " (select a from Adressat a where a.fordjupad = f and a.namnd.id = :namnd) order by f.nummer", FordjupadGranskning.class)
                .setParameter("ar", ar).setParameter("namnd", namndId).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "f.adressater")
                .setHint("eclipselink.batch", "f.rekommendationer").setHint("eclipselink.batch", "f.rekommendationer.adressater").getResultList();
    }
}
