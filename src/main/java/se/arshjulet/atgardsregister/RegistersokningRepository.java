package se.arshjulet.atgardsregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The register as a list: a page at a time, and what statistics and an extract need, each in one statement. */
@ApplicationScoped
public class RegistersokningRepository {

    private static final String RAD = "select new se.arshjulet.atgardsregister.Registerrad(p.namnd.kortnamn, p.kalla.omradesnamn, p.kalla.ar, p.status,"
            + " p.dagar.expedierad, p.utlovat.klartSenast, p.dagar.genomford, p.dagar.avslutad) from Atgardspunkt p where ";

    @Inject
    EntityManager em;

    Registersida sida(Registerurval urval, LocalDate idag) {
        List<Atgardspunkt> rader = med(urval, idag, "select p from Atgardspunkt p join fetch p.namnd left join fetch p.forvaltning where ",
                " order by " + urval.sortering().ordning(), Atgardspunkt.class).setFirstResult(urval.forsta()).setMaxResults(urval.antal()).getResultList();
        return new Registersida(rader, antal(urval, idag), urval.sida(), urval.antal());
    }

    long antal(Registerurval urval, LocalDate idag) {
        return med(urval, idag, "select count(p) from Atgardspunkt p where ", "", Long.class).getSingleResult();
    }

    List<Atgardspunkt> alla(Registerurval urval, LocalDate idag) {
        return med(urval, idag, "select p from Atgardspunkt p join fetch p.namnd left join fetch p.forvaltning where ", " order by " + urval.sortering().ordning(), Atgardspunkt.class)
                .getResultList();
    }

    /** Nämnd after nämnd in Swedish order. */
    List<Registerrad> rader(Registerurval urval, LocalDate idag) {
        return med(urval, idag, RAD, " order by p.namnd.namn, p.id", Registerrad.class).getResultList();
    }

    /** Short name and name of the nämnd, year, code and name of the område: one row for each that there is. */
    List<Object[]> val(String namnd) {
        TypedQuery<Object[]> fraga = em.createQuery("select distinct p.namnd.kortnamn, p.namnd.namn, p.kalla.ar, p.kalla.omrade, p.kalla.omradesnamn from Atgardspunkt p"
                + (namnd == null ? "" : " where p.namnd.kortnamn = :namnd"), Object[].class);
        return (namnd == null ? fraga : fraga.setParameter("namnd", namnd)).getResultList();
    }

    /** What the nämnder whose case the auditor has, or has had, say is done: those to verify, the oldest first. */
    List<Atgardspunkt> attVerifiera(Long revisor, int hogst) {
        return em.createQuery("select p from Atgardspunkt p join fetch p.namnd left join fetch p.forvaltning where p.status = :genomford and exists (select a.id from Arsgranskning a"
                + " where a.namnd = p.namnd and a.yrkesrevisor.id = :jag) order by p.dagar.genomford, p.id", Atgardspunkt.class)
                .setParameter("genomford", Punktstatus.GENOMFORD).setParameter("jag", revisor).setMaxResults(hogst).getResultList();
    }

    long antalAttVerifiera(Long revisor) {
        return em.createQuery("select count(p) from Atgardspunkt p where p.status = :genomford and exists (select a.id from Arsgranskning a"
                + " where a.namnd = p.namnd and a.yrkesrevisor.id = :jag)", Long.class).setParameter("genomford", Punktstatus.GENOMFORD).setParameter("jag", revisor).getSingleResult();
    }

    private <T> TypedQuery<T> med(Registerurval urval, LocalDate idag, String fore, String efter, Class<T> typ) {
        List<String> delar = new ArrayList<>();
        Map<String, Object> varden = new HashMap<>();
        lagg(delar, varden, "p.status in :statusar", "statusar", urval.statusar());
        lagg(delar, varden, "p.namnd.kortnamn = :namnd", "namnd", urval.namnd());
        lagg(delar, varden, "p.kalla.ar = :ar", "ar", urval.ar());
        lagg(delar, varden, "p.kalla.omrade = :omrade", "omrade", urval.omrade());
        lagg(delar, varden, "p.kalla.slag = :slag", "slag", urval.slag());
        if (urval.forsenade()) {
            lagg(delar, varden, "p.utlovat.klartSenast < :idag and p.status in :kvar", "idag", idag);
            varden.put("kvar", Punktstatus.KVAR);
        }
        TypedQuery<T> fraga = em.createQuery(fore + String.join(" and ", delar) + efter, typ);
        varden.forEach(fraga::setParameter);
        return fraga;
    }

    private static void lagg(List<String> delar, Map<String, Object> varden, String del, String namn, Object varde) {
        if (varde != null) {
            delar.add(del);
            varden.put(namn, varde);
        }
    }
}
