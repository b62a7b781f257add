package se.arshjulet.diarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;

/** The series, the ärenden and their handlingar. */
@ApplicationScoped
public class DiariumRepository {

    private static final String ARENDE = "select a from Diariearende a left join fetch a.namnd ";
    private static final String HANDLING = "select h from Diariehandling h join fetch h.arende a left join fetch a.namnd ";

    @Inject
    EntityManager em;

    void lagg(Diariearende arende) {
        em.persist(arende);
        em.flush();
    }

    /** @param innehall the bytes that the diarium keeps, or null */
    void lagg(Diariehandling handling, byte[] innehall) {
        em.persist(handling);
        if (innehall != null) {
            em.persist(new Diariefil(handling, innehall));
        }
        em.flush();
    }

    void lagg(Sekretesshandelse handelse) {
        em.persist(handelse);
    }

    /** The year's series, locked until the transaction ends. Only one at a time begins a new year: the form's row is the lock of that. */
    Diarieserie last(int ar) {
        Optional<Diarieserie> finns = serie(ar);
        if (finns.isEmpty()) {
            las(formen());
            finns = serie(ar);
        }
        Diarieserie serie = finns.orElseGet(() -> {
            Diarieserie ny = new Diarieserie(ar);
            em.persist(ny);
            return ny;
        });
        las(serie);
        return serie;
    }

    /** Before a number is given in it: two at once would get the same. */
    void las(Diariearende arende) {
        las((Object) arende);
    }

    private void las(Object rad) {
        em.flush();
        em.refresh(rad, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Diarieserie> serie(int ar) {
        return em.createQuery("select s from Diarieserie s where s.ar = :ar", Diarieserie.class).setParameter("ar", ar).getResultStream().findFirst();
    }

    Diarieform formen() {
        return em.createQuery("select f from Diarieform f", Diarieform.class).getSingleResult();
    }

    /** For one who changes it: the version tells whether somebody did meanwhile, also when only the plan beside it was changed. */
    Diarieform last() {
        Diarieform form = formen();
        em.lock(form, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return form;
    }

    boolean arUpptaget(String dnr) {
        return em.createQuery("select count(a) from Diariearende a where a.dnr = :dnr", Long.class).setParameter("dnr", dnr).getSingleResult() > 0;
    }

    Optional<Diariearende> arende(Long id) {
        return em.createQuery(ARENDE + "where a.id = :id", Diariearende.class).setParameter("id", id).getResultStream().findFirst();
    }

    public Optional<Diariearende> forArsgranskning(Long id) {
        return em.createQuery(ARENDE + "where a.arsgranskningId = :id", Diariearende.class).setParameter("id", id).getResultStream().findFirst();
    }

    public Optional<Diariearende> forFordjupad(Long id) {
        return em.createQuery(ARENDE + "where a.fordjupadId = :id", Diariearende.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Ids of the årsgranskningar that the user is the yrkesrevisor of. */
    List<Long> arsgranskningar(Long yrkesrevisor) {
        return em.createQuery("select g.id from Arsgranskning g where g.yrkesrevisor.id = :jag", Long.class).setParameter("jag", yrkesrevisor).getResultList();
    }

    /** Whether the granskning whose ärende it is goes on. */
    boolean pagar(Diariearende arende) {
        return arende.getArsgranskningId() != null && em.createQuery("select count(g) from Arsgranskning g where g.id = :id and g.status = :pagar", Long.class)
                .setParameter("id", arende.getArsgranskningId()).setParameter("pagar", Arsgranskning.Status.PAGAENDE).getSingleResult() > 0;
    }

    Optional<Diariehandling> handling(Long id) {
        return em.createQuery(HANDLING + "where h.id = :id", Diariehandling.class).setParameter("id", id).getResultStream().findFirst();
    }

    Optional<Diariehandling> medNyckel(String nyckel) {
        return em.createQuery(HANDLING + "where h.nyckel = :nyckel", Diariehandling.class).setParameter("nyckel", nyckel).getResultStream().findFirst();
    }

    /** In the order they were registered. */
    List<Diariehandling> handlingar(Long arende) {
        return em.createQuery(HANDLING + "where a.id = :id order by h.nummer", Diariehandling.class).setParameter("id", arende).getResultList();
    }

    /** With these bytes, not gallrade, in the order they were registered. */
    List<Diariehandling> inkomna(Diariearende arende, String sha256) {
        return em.createQuery(HANDLING + "where a = :arende and h.fil.sha256 = :summa and h.status = :inkommen and h.gallring.tid is null order by h.nummer", Diariehandling.class)
                .setParameter("arende", arende).setParameter("summa", sha256).setParameter("inkommen", Handlingsstatus.INKOMMEN).getResultList();
    }

    byte[] egenFil(Long handling) {
        return em.createQuery("select f.innehall from Diariefil f where f.handling.id = :id", byte[].class).setParameter("id", handling).getSingleResult();
    }

    void taBortFil(Long handling) {
        em.createQuery("select f from Diariefil f where f.handling.id = :id", Diariefil.class).setParameter("id", handling).getResultList().forEach(em::remove);
    }

    /** The latest first. */
    List<Sekretesshandelse> sekretesshandelser(Long handling) {
        return em.createQuery("select s from Sekretesshandelse s where s.handling.id = :id order by s.tid desc, s.id desc", Sekretesshandelse.class)
                .setParameter("id", handling).getResultList();
    }
}
