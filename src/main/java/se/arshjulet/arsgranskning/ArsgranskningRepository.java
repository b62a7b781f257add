package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Namnd;

/** The years, the granskningar and the audit trail of what has happened. A granskning comes with its nämnd, its year and its yrkesrevisor. */
@ApplicationScoped
public class ArsgranskningRepository {

    private static final String MED_RAM = "select a from Arsgranskning a join fetch a.namnd n join fetch a.revisionsar r join fetch a.yrkesrevisor ";

    @Inject
    EntityManager em;

    public void lagg(Arsgranskning granskning) {
        em.persist(granskning);
        em.flush();
    }

    public void lagg(Revisionsar ar) {
        em.persist(ar);
    }

    public void lagg(Revisionskriterier kriterier) {
        em.persist(kriterier);
    }

    void lagg(Handelse handelse) {
        em.persist(handelse);
    }

    /** @throws NoResultException when it is not there: an id comes from ourselves, never from a guess */
    public Arsgranskning hamta(Long id) {
        return em.createQuery(MED_RAM + "where a.id = :id", Arsgranskning.class).setParameter("id", id).getSingleResult();
    }

    /** The steps of several phases often open at the same moment: the row is locked before it is changed, so that none of them has to begin again. */
    public Arsgranskning narFas(Long id, Fas nadd) {
        Arsgranskning granskning = hamta(id);
        if (nadd.compareTo(granskning.getFas()) > 0) {
            em.flush();
            em.refresh(granskning, LockModeType.PESSIMISTIC_WRITE);
            granskning.narFas(nadd);
        }
        return granskning;
    }

    public Optional<Arsgranskning> finn(Long id) {
        return em.createQuery(MED_RAM + "where a.id = :id", Arsgranskning.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The nämnd's granskningar of that year, the last one started first: a cancelled one may have been followed by another. */
    public List<Arsgranskning> finn(String namnd, int ar) {
        return em.createQuery(MED_RAM + "where n.kortnamn = :namnd and r.ar = :ar order by a.startad desc, a.id desc", Arsgranskning.class)
                .setParameter("namnd", namnd).setParameter("ar", ar).getResultList();
    }

    /** The nämnd's closest earlier granskning; a cancelled one does not count. */
    public Optional<Arsgranskning> foregaende(Arsgranskning granskning) {
        return granne(granskning, "r.ar < :ar order by r.ar desc");
    }

    /** The nämnd's closest later granskning; a cancelled one does not count. */
    public Optional<Arsgranskning> efterfoljande(Arsgranskning granskning) {
        return granne(granskning, "r.ar > :ar order by r.ar");
    }

    private Optional<Arsgranskning> granne(Arsgranskning granskning, String villkor) {
        return em.createQuery(MED_RAM + "where n.id = :namnd and a.status <> :avbruten and " + villkor, Arsgranskning.class)
                .setParameter("namnd", granskning.getNamnd().getId()).setParameter("avbruten", Arsgranskning.Status.AVBRUTEN)
                .setParameter("ar", granskning.getAr()).setMaxResults(1).getResultStream().findFirst();
    }

    /** Those under way that someone is the yrkesrevisor of. */
    public List<Arsgranskning> pagaende(Long yrkesrevisor) {
        return em.createQuery("select a from Arsgranskning a join fetch a.namnd n where a.yrkesrevisor.id = :vem and a.status = :pagaende order by a.revisionsar.ar, n.namn",
                        Arsgranskning.class).setParameter("vem", yrkesrevisor).setParameter("pagaende", Arsgranskning.Status.PAGAENDE).setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.revisionsar").setHint("eclipselink.batch", "a.revisionsar.planposter").getResultList();
    }

    /** Those under way in a year. */
    public List<Arsgranskning> pagaende(int ar) {
        return em.createQuery(MED_RAM + "where r.ar = :ar and a.status = :pagaende order by n.namn", Arsgranskning.class)
                .setParameter("ar", ar).setParameter("pagaende", Arsgranskning.Status.PAGAENDE).getResultList();
    }

    /** Those under way at a nämnd. */
    public List<Arsgranskning> pagaendeHos(Long namnd) {
        return em.createQuery(MED_RAM + "where n.id = :namnd and a.status = :pagaende order by r.ar", Arsgranskning.class)
                .setParameter("namnd", namnd).setParameter("pagaende", Arsgranskning.Status.PAGAENDE).getResultList();
    }

    /** Every granskning, the latest year first and the nämnder in Swedish order. */
    public List<Arsgranskning> alla() {
        return em.createQuery("select a from Arsgranskning a join fetch a.namnd n join fetch a.revisionsar r order by r.ar desc, n.namn, a.id", Arsgranskning.class)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "a.yrkesrevisor").setHint("eclipselink.batch", "a.yrkesrevisor.roller").getResultList();
    }

    /** The criteria of the year, group by group. */
    public List<Revisionskriterier> kriterier(Long arsgranskning) {
        return em.createQuery("select k from Revisionskriterier k where k.arsgranskning.id = :id order by k.ordning", Revisionskriterier.class)
                .setParameter("id", arsgranskning).getResultList();
    }

    /** Active nämnder that have no granskning that year, in Swedish order; a cancelled one does not count. */
    public List<Namnd> ostartade(int ar) {
        return em.createQuery("select n from Namnd n where not exists (select a.id from Arsgranskning a where a.namnd = n"
                + " and a.revisionsar.ar = :ar and a.status <> :avbruten) order by n.namn", Namnd.class)
                .setParameter("ar", ar).setParameter("avbruten", Arsgranskning.Status.AVBRUTEN)
                .getResultStream().filter(Namnd::isAktiv).toList();
    }

    public Optional<Revisionsar> ar(int ar) {
        return em.createQuery("select r from Revisionsar r left join fetch r.planposter where r.ar = :ar", Revisionsar.class)
                .setParameter("ar", ar).getResultStream().findFirst();
    }

    public List<Revisionsar> allaAr() {
        return em.createQuery("select r from Revisionsar r order by r.ar desc", Revisionsar.class).getResultList();
    }

    /** The latest that has happened in a granskning, or everywhere when none is chosen. */
    public List<Handelse> handelser(Long granskning, int hogst) {
        String villkor = granskning == null ? "" : "where h.arsgranskning.id = :id ";
        var fraga = em.createQuery("select h from Handelse h " + villkor + "order by h.tid desc, h.id desc", Handelse.class).setMaxResults(hogst);
        return (granskning == null ? fraga : fraga.setParameter("id", granskning)).getResultList();
    }

    /** Whether someone has done any of this in a year, also in the place of somebody who was away. */
    public boolean harGjort(Long granskning, String anvandarnamn, Collection<String> typer) {
        return em.createQuery("select count(h) from Handelse h where h.arsgranskning.id = :id and h.anvandarnamn = :vem and h.typ in :typer", Long.class)
                .setParameter("id", granskning).setParameter("vem", anvandarnamn).setParameter("typer", typer).getSingleResult() > 0;
    }

    /** The latest that has happened in a fördjupad granskning. */
    public List<Handelse> fordjupadesHandelser(Long fordjupadId, int hogst) {
        return em.createQuery("select h from Handelse h where h.fordjupadId = :id order by h.tid desc, h.id desc", Handelse.class)
                .setParameter("id", fordjupadId).setMaxResults(hogst).getResultList();
    }
}
