package se.arshjulet.atgardsregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.platform.fil.Fil;

/** The points of the register, one at a time and all of a nämnd, with what has happened to them and the files that show it. */
@ApplicationScoped
public class RegisterRepository {

    private static final String MED_RAM = "select p from Atgardspunkt p join fetch p.namnd left join fetch p.forvaltning ";

    @Inject
    EntityManager em;

    public void lagg(Atgardspunkt punkt) {
        em.persist(punkt);
    }

    /** The row has its id from the database after this. */
    void medId(Atgardspunkt punkt) {
        if (punkt.getId() == null) {
            em.flush();
        }
    }

    void lagg(Punktfil fil, byte[] innehall) {
        em.persist(fil);
        em.persist(new Punktfilinnehall(fil, innehall));
    }

    public Optional<Atgardspunkt> finn(Long id) {
        return em.createQuery(MED_RAM + "where p.id = :id", Atgardspunkt.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** All that the nämnd has had, in the order they came. */
    public List<Atgardspunkt> avNamnden(Long namndId) {
        return em.createQuery(MED_RAM + "where p.namnd.id = :namnd order by p.kalla.ar, p.kalla.ordning, p.id", Atgardspunkt.class).setParameter("namnd", namndId).getResultList();
    }

    /** The nämnd's open points, in the order they came. */
    public List<Atgardspunkt> oppna(Long namndId) {
        return em.createQuery(MED_RAM + "where p.namnd.id = :namnd and p.status in :oppna order by p.kalla.ar, p.kalla.ordning, p.id", Atgardspunkt.class)
                .setParameter("namnd", namndId).setParameter("oppna", Punktstatus.OPPNA).getResultList();
    }

    /** At all the nämnder that have been asked for it or have taken it over. */
    List<Atgardspunkt> medNyckel(String nyckel) {
        return em.createQuery("select p from Atgardspunkt p where p.kalla.nyckel = :nyckel", Atgardspunkt.class).setParameter("nyckel", nyckel).getResultList();
    }

    /** What has happened to these points, with files; the latest last. */
    public List<Punkthandelse> historik(List<Long> punkter) {
        return em.createQuery("select h from Punkthandelse h join fetch h.punkt p join fetch p.namnd where p.id in :punkter order by h.id", Punkthandelse.class)
                .setParameter("punkter", punkter).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "h.filer").getResultList();
    }

    Optional<Punktfil> fil(Long id) {
        return em.createQuery("select f from Punktfil f join fetch f.handelse h join fetch h.punkt p join fetch p.namnd where f.id = :id", Punktfil.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    Fil innehall(Punktfil fil) {
        return new Fil(fil.getNamn(), em.createQuery("select i.innehall from Punktfilinnehall i where i.fil.id = :id", byte[].class).setParameter("id", fil.getId()).getSingleResult());
    }

    /** Whether the auditor has, or has had, the case of the nämnd. */
    boolean granskar(Long anvandare, Long namnd) {
        return em.createQuery("select count(a) from Arsgranskning a where a.yrkesrevisor.id = :jag and a.namnd.id = :namnd and a.status <> :avbruten", Long.class)
                .setParameter("jag", anvandare).setParameter("namnd", namnd).setParameter("avbruten", Arsgranskning.Status.AVBRUTEN).getSingleResult() > 0;
    }

    /** The nämnd's years that are going on, the earliest first. */
    List<Arsgranskning> pagaende(Long namnd) {
        return em.createQuery("select a from Arsgranskning a join fetch a.namnd join fetch a.revisionsar r where a.namnd.id = :namnd and a.status = :pagaende order by r.ar, a.id",
                Arsgranskning.class).setParameter("namnd", namnd).setParameter("pagaende", Arsgranskning.Status.PAGAENDE).getResultList();
    }

    /** Dispatched and not in the register, the earliest year first. */
    List<Expediering> oregistrerade() {
        return em.createQuery("select e from Expediering e join fetch e.arsgranskning a where e.av is not null and not exists"
                + " (select r.id from Registrerad r where r.arsgranskningId = a.id) order by a.revisionsar.ar, e.id", Expediering.class).getResultList();
    }

    /** Whoever comes second to enter it waits for the first. */
    void las(Expediering expediering) {
        em.lock(expediering, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean arRegistrerad(Long arsgranskning) {
        return em.createQuery("select count(r) from Registrerad r where r.arsgranskningId = :id", Long.class).setParameter("id", arsgranskning).getSingleResult() > 0;
    }

    void lagg(Registrerad klar) {
        em.persist(klar);
    }
}
