package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Granskningslage;

/** What belongs to the cycle of a fördjupad granskning. */
@ApplicationScoped
public class ProjektRepository {

    @Inject
    EntityManager em;

    /** With its id at once. */
    void lagg(Object del) {
        em.persist(del);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<FordjupadGranskning> fordjupad(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(FordjupadGranskning.class, id)).filter(FordjupadGranskning::harEgenCykel);
    }

    Optional<Projektplan> plan(Long fordjupadId) {
        return enda(Projektplan.class, fordjupadId);
    }

    /** Its parts are rows of their own: so that two who change the plan at once do not both get through. */
    void markeraAndrad(Projektplan plan) {
        em.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Optional<Projektmedlem> medlem(Long id) {
        return Optional.ofNullable(em.find(Projektmedlem.class, id));
    }

    /** Whether this user is in the project and has not left it. */
    boolean arMedlem(Long fordjupadId, String anvandarnamn) {
        return em.createQuery("select count(m) from Projektmedlem m where m.projektplan.fordjupad.id = :id and m.anvandarnamn = :vem and m.avford is null", Long.class)
                .setParameter("id", fordjupadId).setParameter("vem", anvandarnamn).getSingleResult() > 0;
    }

    /** The plans of what is still running with this user in the team. */
    List<Projektplan> planer(String anvandarnamn) {
        return em.createQuery("select p from Projektplan p join fetch p.fordjupad join p.medlemmar m where m.anvandarnamn = :vem and m.avford is null"
                        + " and p.fordjupad.cykel.lage in :pagar order by p.id", Projektplan.class)
                .setParameter("vem", anvandarnamn).setParameter("pagar", List.of(Granskningslage.PAGAENDE, Granskningslage.FASTSTALLD, Granskningslage.BESLUTAD))
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.dagar").getResultList();
    }

    /** Those that this user leads and that have not been cancelled. */
    List<FordjupadGranskning> ledda(String anvandarnamn) {
        return em.createQuery("select f from FordjupadGranskning f where f.cykel.projektledare = :vem and f.cykel.lage <> :avbruten order by f.id", FordjupadGranskning.class)
                .setParameter("vem", anvandarnamn).setParameter("avbruten", Granskningslage.AVBRUTEN).getResultList();
    }

    List<Arbetspapper> papper(Long fordjupadId) {
        return em.createQuery("select p from Arbetspapper p left join fetch p.fraga where p.fordjupad.id = :id order by p.nummer", Arbetspapper.class)
                .setParameter("id", fordjupadId).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.filer").getResultList();
    }

    /** The number of the next working paper; the granskning's row is locked, since two may begin one at once. */
    int nastaPapper(FordjupadGranskning fordjupad) {
        em.flush();
        em.lock(fordjupad, LockModeType.PESSIMISTIC_WRITE);
        Integer hogst = em.createQuery("select max(p.nummer) from Arbetspapper p where p.fordjupad = :f", Integer.class).setParameter("f", fordjupad).getSingleResult();
        return hogst == null ? 1 : hogst + 1;
    }

    boolean harSkrivitPapper(Long fordjupadId, String anvandarnamn) {
        return em.createQuery("select count(p) from Arbetspapper p where p.fordjupad.id = :id and p.upprattadAv = :vem", Long.class)
                .setParameter("id", fordjupadId).setParameter("vem", anvandarnamn).getSingleResult() > 0;
    }

    Optional<Arbetspapper> ettPapper(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Arbetspapper.class, id));
    }

    void lagg(Pappersfil fil, byte[] innehall) {
        lagg(fil);
        em.persist(new Pappersfilinnehall(fil, innehall));
    }

    Optional<Pappersfil> pappersfil(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Pappersfil.class, id));
    }

    byte[] innehall(Pappersfil fil) {
        return em.createQuery("select i.innehall from Pappersfilinnehall i where i.fil = :fil", byte[].class).setParameter("fil", fil).getSingleResult();
    }

    void taBortInnehall(Pappersfil fil) {
        em.createQuery("select i from Pappersfilinnehall i where i.fil = :fil", Pappersfilinnehall.class).setParameter("fil", fil).getResultList().forEach(em::remove);
    }

    List<Sakgranskning> sakgranskningar(Long fordjupadId) {
        return em.createQuery("select s from Sakgranskning s where s.fordjupad.id = :id order by s.id", Sakgranskning.class)
                .setParameter("id", fordjupadId).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "s.anmarkningar").getResultList();
    }

    List<Projektomgang> omgangar(Long fordjupadId) {
        return em.createQuery("select o from Projektomgang o where o.fordjupad.id = :id order by o.omgang desc", Projektomgang.class)
                .setParameter("id", fordjupadId).getResultList();
    }

    Optional<Projektbeslut> beslut(Long fordjupadId) {
        return enda(Projektbeslut.class, fordjupadId);
    }

    Optional<Fordjupningsrapport> rapport(Long fordjupadId) {
        return enda(Fordjupningsrapport.class, fordjupadId);
    }

    Fordjupningsrapport frystRapport(Long rapportId) {
        return em.find(Fordjupningsrapport.class, rapportId);
    }

    private <T> Optional<T> enda(Class<T> typ, Long fordjupadId) {
        return em.createQuery("select e from " + typ.getSimpleName() + " e where e.fordjupad.id = :id", typ)
                .setParameter("id", fordjupadId).getResultStream().findFirst();
    }
}
