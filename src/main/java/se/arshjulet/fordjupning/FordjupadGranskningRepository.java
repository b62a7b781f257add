package se.arshjulet.fordjupning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The fördjupade granskningar. */
@ApplicationScoped
public class FordjupadGranskningRepository {

    @Inject
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

    void lagg(Arsvantan vantan) {
        em.persist(vantan);
    }

    Optional<Arsvantan> vantan(Long arsgranskningId) {
        return em.createQuery("select v from Arsvantan v where v.arsgranskningId = :id", Arsvantan.class)
                .setParameter("id", arsgranskningId).getResultStream().findFirst();
    }

    /** 0 when the year has no numbered report. */
    int hogstaNummer(int ar) {
        Integer hogst = em.createQuery("select max(f.nummer) from FordjupadGranskning f where f.ar = :ar", Integer.class).setParameter("ar", ar).getSingleResult();
        return hogst == null ? 0 : hogst;
    }

    /** Those with a cycle of their own that concern a nämnd and have not been dispatched or cancelled. */
    public List<FordjupadGranskning> pagaende(Long namndId, int ar) {
        return em.createQuery("select f from FordjupadGranskning f where f.ar = :ar and f.cykel.lage in (se.arshjulet.fordjupning.Granskningslage.PAGAENDE,"
                + " se.arshjulet.fordjupning.Granskningslage.FASTSTALLD, se.arshjulet.fordjupning.Granskningslage.BESLUTAD) and exists"
                + " (select a from Adressat a where a.fordjupad = f and a.namnd.id = :namnd) order by f.titel, f.id", FordjupadGranskning.class)
                .setParameter("ar", ar).setParameter("namnd", namndId).getResultList();
    }

    /** The same, with their rows locked until the transaction ends: whoever dispatches one of them meanwhile comes before or after, never beside. */
    List<FordjupadGranskning> pagaendeLasta(Long namndId, int ar) {
        pagaende(namndId, ar).forEach(fordjupad -> em.refresh(fordjupad, LockModeType.PESSIMISTIC_WRITE));
        return pagaende(namndId, ar);
    }

    /** Until the transaction ends, whoever else asks this of it waits. */
    void enITaget(FordjupadGranskning fordjupad) {
        em.lock(fordjupad, LockModeType.PESSIMISTIC_WRITE);
    }

    /** So that what is changed here is seen, and locked, by what is asked next. */
    void flush() {
        em.flush();
    }

    /** A page of those with a cycle of their own, the latest first; each with its addressees. */
    public List<FordjupadGranskning> egna(int ar, int forsta, int antal) {
        return em.createQuery("select f from FordjupadGranskning f where f.ar = :ar and f.cykel.lage is not null order by f.id desc", FordjupadGranskning.class)
                .setParameter("ar", ar).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "f.adressater.namnd")
                .setFirstResult(forsta).setMaxResults(antal).getResultList();
    }

    public long antalEgna(int ar) {
        return em.createQuery("select count(f) from FordjupadGranskning f where f.ar = :ar and f.cykel.lage is not null", Long.class)
                .setParameter("ar", ar).getSingleResult();
    }

    /** The reports of one year that a nämnd has anything to do with, by number: recorded by hand, or dispatched. */
    public List<FordjupadGranskning> som(Long namndId, int ar) {
        return em.createQuery("select f from FordjupadGranskning f where f.ar = :ar and (f.cykel.lage is null or f.cykel.lage = se.arshjulet.fordjupning.Granskningslage.EXPEDIERAD) and exists"
                + " (select a from Adressat a where a.fordjupad = f and a.namnd.id = :namnd) order by f.nummer", FordjupadGranskning.class)
                .setParameter("ar", ar).setParameter("namnd", namndId).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "f.adressater")
                .setHint("eclipselink.batch", "f.adressater.namnd").setHint("eclipselink.batch", "f.rekommendationer").setHint("eclipselink.batch", "f.rekommendationer.adressater").getResultList();
    }
}
