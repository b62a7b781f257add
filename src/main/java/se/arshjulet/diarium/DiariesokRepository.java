package se.arshjulet.diarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Searches in the register: what one may not see is not found either, and a secret title is found only by those who may read it. */
@ApplicationScoped
public class DiariesokRepository {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final int FLEST_ORD = 6;
    private static final String FRAN = " from Diariehandling h join h.arende a left join a.namnd n where ";
    private static final String MED_RAM = "select h from Diariehandling h join fetch h.arende a left join a.namnd n where ";
    private static final String PERIOD = "h.status <> se.arshjulet.diarium.Handlingsstatus.ARBETSMATERIAL"
            + " and (h.datum between :fran and :till or h.expedierad between :fran and :till)";
    private static final String OPPEN_TITEL = "h.sekretess.hemligTitel is null";
    private static final String MIN = "exists (select g.id from Arsgranskning g where g.id = a.arsgranskningId and g.yrkesrevisor.id = :revisor)";

    @Inject
    EntityManager em;

    @Inject
    Diarieinsyn insyn;

    List<Diariehandling> sida(Diariesok sok) {
        return satt(medRam(villkor(sok) + " order by " + ordning(sok)), sok)
                .setFirstResult(sok.forsta()).setMaxResults(sok.antal()).getResultList();
    }

    long antal(Diariesok sok) {
        return satt(em.createQuery("select count(h)" + FRAN + villkor(sok), Long.class), sok).getSingleResult();
    }

    long antal(LocalDate fran, LocalDate till) {
        return em.createQuery("select count(h) from Diariehandling h where " + PERIOD, Long.class).setParameter("fran", fran).setParameter("till", till).getSingleResult();
    }

    /** What is public or secret, not working material, and came in, was drawn up or was dispatched in the period; in the order of the register. */
    List<Diariehandling> period(LocalDate fran, LocalDate till, int forsta, int antal) {
        return medRam(PERIOD + " order by a.ar, a.nummer, a.dnr, h.nummer")
                .setParameter("fran", fran).setParameter("till", till).setFirstResult(forsta).setMaxResults(antal).getResultList();
    }

    /** The nämnd of the ärende comes in the same statement: fetched by the hint, since a second fetch in the words is read and not used. */
    private TypedQuery<Diariehandling> medRam(String villkor) {
        return em.createQuery(MED_RAM + villkor, Diariehandling.class).setHint("eclipselink.left-join-fetch", "h.arende.namnd");
    }

    private String villkor(Diariesok sok) {
        boolean allt = insyn.serAllt();
        List<String> delar = new ArrayList<>();
        delar.add(allt ? "1 = 1" : "(h.status <> se.arshjulet.diarium.Handlingsstatus.ARBETSMATERIAL or " + MIN + ")");
        for (int i = 0; i < ord(sok).size(); i++) {
            String ord = "like :ord" + i + " escape '!'";
            String handlingen = "(lower(h.titel) " + ord + " or lower(h.motpart) " + ord + ")";
            delar.add("(lower(a.mening) " + ord + " or " + (allt ? handlingen : handlingen + " and (" + OPPEN_TITEL + " or " + MIN + ")") + ")");
        }
        lagg(delar, "lower(a.dnr) like :dnr escape '!'", sok.dnr());
        lagg(delar, "n.kortnamn = :namnd", sok.namnd());
        lagg(delar, "h.slag = :slag", sok.slag());
        lagg(delar, "h.status = :status", sok.status());
        lagg(delar, "h.datum >= :fran", sok.fran());
        lagg(delar, "h.datum <= :till", sok.till());
        lagg(delar, Boolean.TRUE.equals(sok.hemlig()) ? "h.sekretess.lagrum is not null" : "h.sekretess.lagrum is null", sok.hemlig());
        return String.join(" and ", delar);
    }

    /** Where a secret title stands among others says something about it. */
    private String ordning(Diariesok sok) {
        return switch (sok.sortering()) {
            case DATUM -> "h.datum desc, h.id desc";
            case DNR -> "a.ar desc, a.nummer desc, a.dnr desc, h.nummer desc";
            case TITEL -> insyn.serAllt() ? "h.titel, h.id" : "case when " + OPPEN_TITEL + " then h.titel else ' ' end, h.id";
        };
    }

    private <T> TypedQuery<T> satt(TypedQuery<T> fraga, Diariesok sok) {
        Map<String, Object> varden = new HashMap<>();
        List<String> ord = ord(sok);
        for (int i = 0; i < ord.size(); i++) {
            varden.put("ord" + i, "%" + monster(ord.get(i)) + "%");
        }
        varden.put("dnr", sok.dnr() == null ? null : monster(sok.dnr()) + "%");
        varden.put("namnd", sok.namnd());
        varden.put("slag", sok.slag());
        varden.put("status", sok.status());
        varden.put("fran", sok.fran());
        varden.put("till", sok.till());
        varden.put("revisor", insyn.serAllt() ? null : insyn.yrkesrevisor());
        varden.forEach((namn, varde) -> {
            if (varde != null) {
                fraga.setParameter(namn, varde);
            }
        });
        return fraga;
    }

    private static List<String> ord(Diariesok sok) {
        return sok.ord() == null || sok.ord().isBlank() ? List.of() : List.of(sok.ord().strip().split("\\s+")).stream().limit(FLEST_ORD).toList();
    }

    private static String monster(String skrivet) {
        return skrivet.strip().toLowerCase(SVENSKA).replaceAll("[!%_]", "!$0");
    }

    private static void lagg(List<String> delar, String del, Object varde) {
        if (varde != null) {
            delar.add(del);
        }
    }
}
