package se.arshjulet.fordjupning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Nivatolkning;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** One fördjupad granskning between form and entity. */
record Fordjupningsoversattning(int nummer, int ar, String titel, String omrade, Integer niva, String iakttagelser, boolean numrerad,
        Map<Namnd, Adressatroll> adressater, List<Rekommendationsdel> rekommendationer, Map<String, Namnd> namnder) {

    /** @param ar the year that is audited: a report of another is recorded in its own, and what was recorded there is not written over from here */
    static List<Fordjupningsoversattning> alla(Rapportformular formular, int ar, List<Namnd> namnder, Mallinnehall mall) {
        Map<String, Namnd> medKortnamn = new LinkedHashMap<>();
        namnder.forEach(namnd -> medKortnamn.put(namnd.getKortnamn(), namnd));
        Tolk tolk = new Tolk();
        List<Fordjupningsoversattning> alla = new ArrayList<>();
        for (int i = 0; i < formular.getFordjupade().size(); i++) {
            Fordjupningsoversattning del = en(tolk, "fordjupade[" + i + "].", formular.getFordjupade().get(i), ar, medKortnamn, mall);
            if (alla.stream().anyMatch(annan -> annan.nummer == del.nummer && annan.ar == del.ar)) {
                tolk.fel("fordjupade[" + i + "].nummer", "fordjupning.fel.dubblett", del.nummer + "-" + del.ar);
            }
            if (del.ar != ar) {
                tolk.fel("fordjupade[" + i + "].ar", "fordjupning.fel.annatAr", String.valueOf(del.ar), String.valueOf(ar));
            }
            alla.add(del);
        }
        tolk.klart();
        return alla;
    }

    /** The one report of a granskning with a cycle of its own; its number is not typed. */
    static Fordjupningsoversattning egen(Rapportformular formular, int ar, List<Namnd> namnder, Mallinnehall mall) {
        Map<String, Namnd> medKortnamn = new LinkedHashMap<>();
        namnder.forEach(namnd -> medKortnamn.put(namnd.getKortnamn(), namnd));
        Tolk tolk = new Tolk();
        Fordjupningsdel del = formular.getFordjupade().get(0);
        del.setNummer("1");
        Fordjupningsoversattning egen = en(tolk, "fordjupade[0].", del, ar, medKortnamn, mall);
        del.setNummer("");
        tolk.klart();
        return egen;
    }

    private static Fordjupningsoversattning en(Tolk tolk, String falt, Fordjupningsdel del, int ar, Map<String, Namnd> namnder, Mallinnehall mall) {
        Integer nummer = tolk.heltal(falt + "nummer", del.getNummer(), 1, 999);
        if (nummer == null && Tolk.text(del.getNummer()) == null) {
            tolk.fel(falt + "nummer", "fordjupning.fel.nummer");
        }
        Integer eget = tolk.heltal(falt + "ar", del.getAr(), 1990, 2999);
        String omrade = Tolk.text(del.getOmrade());
        if (omrade != null && mall.omraden().stream().map(Omrade::kod).noneMatch(omrade::equals)) {
            tolk.fel(falt + "omrade", "platform.fel.val", omrade);
        }
        Map<Namnd, Adressatroll> adressater = adressater(tolk, falt, del.getAdressater(), namnder);
        prova(tolk, falt, del, namnder);
        return new Fordjupningsoversattning(nummer == null ? 0 : nummer, eget == null ? ar : eget, tolk.rad(falt + "titel", del.getTitel(), 300),
                omrade, Nivatolkning.niva(tolk, falt + "niva", del.getNiva(), mall.delomradesskala().size()), Tolk.text(del.getIakttagelser()), del.isNumrerad(),
                adressater, del.getRekommendationer(), namnder);
    }

    private static Map<Namnd, Adressatroll> adressater(Tolk tolk, String falt, List<Adressatdel> delar, Map<String, Namnd> namnder) {
        Map<Namnd, Adressatroll> adressater = new LinkedHashMap<>();
        for (int i = 0; i < delar.size(); i++) {
            String plats = falt + "adressater[" + i + "].";
            Adressatroll roll = tolk.val(plats + "roll", delar.get(i).getRoll(), Adressatroll.class);
            Namnd namnd = namnder.get(delar.get(i).getNamnd());
            if (namnd == null) {
                tolk.fel(plats + "namnd", "fordjupning.fel.namnd", Objects.toString(delar.get(i).getNamnd(), ""));
            } else {
                adressater.put(namnd, roll == null ? Adressatroll.ADRESSAT : roll);
            }
        }
        return adressater;
    }

    /** Markers and addressees are tried on a report that is not kept, so that a fault changes nothing. */
    private static void prova(Tolk tolk, String falt, Fordjupningsdel del, Map<String, Namnd> namnder) {
        FordjupadGranskning prov = new FordjupadGranskning(0, 0);
        prov.redovisa(null, null, null, null, del.isNumrerad());
        for (int i = 0; i < del.getRekommendationer().size(); i++) {
            Rekommendationsdel rekommendation = del.getRekommendationer().get(i);
            String plats = falt + "rekommendationer[" + i + "]";
            rekommendation.getAdressater().stream().filter(kortnamn -> !namnder.containsKey(kortnamn))
                    .forEach(kortnamn -> tolk.fel(plats + ".adressater", "fordjupning.fel.namnd", kortnamn));
            tolk.med(() -> {
                try {
                    return skriv(prov, rekommendation, namnder);
                } catch (Regelbrott brott) {
                    throw new Regelbrott(brott.brister().stream().map(b -> b.under(plats)).toList());
                }
            });
        }
    }

    /** Nothing is said of it but who has joined it. */
    boolean arBaraNummer(Namnd egen) {
        return titel == null && omrade == null && niva == null && iakttagelser == null && andra(egen).isEmpty()
                && rekommendationer.stream().allMatch(del -> Tolk.text(del.getText()) == null && del.getUnder().isEmpty());
    }

    /** The words that are recorded already, and the same others whom they concern. */
    boolean sagerDetsamma(FordjupadGranskning fordjupad, Namnd egen) {
        Map<String, Adressatroll> lagrade = new HashMap<>();
        fordjupad.getAdressater().stream().filter(adressat -> !adressat.ar(egen)).forEach(adressat -> lagrade.put(adressat.getNamnd().getKortnamn(), adressat.getRoll()));
        return Objects.equals(titel, fordjupad.getTitel()) && Objects.equals(omrade, fordjupad.getOmrade()) && Objects.equals(niva, fordjupad.getNiva())
                && Objects.equals(iakttagelser, fordjupad.getIakttagelser()) && numrerad == fordjupad.isNumrerad() && andra(egen).equals(lagrade)
                && somRapport().somText().equals(fordjupad.somText());
    }

    private Map<String, Adressatroll> andra(Namnd egen) {
        return adressater.entrySet().stream().filter(adressat -> !adressat.getKey().getKortnamn().equals(egen.getKortnamn()))
                .collect(Collectors.toMap(adressat -> adressat.getKey().getKortnamn(), Map.Entry::getValue));
    }

    private FordjupadGranskning somRapport() {
        FordjupadGranskning ny = new FordjupadGranskning(nummer, ar);
        ny.redovisa(titel, omrade, niva, iakttagelser, numrerad);
        rekommendationer.forEach(del -> skriv(ny, del, namnder));
        return ny;
    }

    /** A nämnd whose auditor records a report without naming it is concerned by it. */
    Adressatroll rollFor(Namnd namnd) {
        return adressater.getOrDefault(namnd, Adressatroll.BERORD);
    }

    /** @param egen the nämnd whose auditor records it: stays an addressee though the form does not name it; null for a granskning with a cycle of its own */
    void skrivI(FordjupadGranskning fordjupad, Namnd egen) {
        boolean nyOrdning = fordjupad.isNumrerad() != numrerad;
        fordjupad.redovisa(titel, omrade, niva, iakttagelser, numrerad);
        fordjupad.getAdressater().stream().map(Adressat::getNamnd).filter(namnd -> !adressater.containsKey(namnd) && !namnd.equals(egen)).toList()
                .forEach(fordjupad::avadressera);
        adressater.forEach(fordjupad::adressera);
        if (egen != null) {
            fordjupad.adressera(egen, rollFor(egen));
        } else {
            fordjupad.ordnaAdressater(List.copyOf(adressater.keySet()));
        }
        if (nyOrdning || !somRapport().somText().equals(fordjupad.somText())) {
            fordjupad.tomRekommendationer();
            rekommendationer.forEach(del -> skriv(fordjupad, del, namnder));
        }
    }

    private static Rekommendation skriv(FordjupadGranskning fordjupad, Rekommendationsdel del, Map<String, Namnd> namnder) {
        Rekommendation rekommendation = fordjupad.rekommendera(del.getMarkering(), Tolk.text(del.getText()));
        del.getAdressater().stream().map(namnder::get).filter(Objects::nonNull).forEach(rekommendation::adressera);
        for (Rekommendationsdel under : del.getUnder()) {
            Rekommendation delad = rekommendation.dela(under.getMarkering(), Tolk.text(under.getText()));
            under.getAdressater().stream().map(namnder::get).filter(Objects::nonNull).forEach(delad::adressera);
            under.getUnder().forEach(djupare -> delad.dela(djupare.getMarkering(), djupare.getText()));
        }
        return rekommendation;
    }

    static Fordjupningsdel tillFormular(FordjupadGranskning fordjupad) {
        Fordjupningsdel del = new Fordjupningsdel();
        del.setNummer(Tolk.skriv(fordjupad.getNummer()));
        del.setAr(String.valueOf(fordjupad.getAr()));
        del.setTitel(Tolk.skriv(fordjupad.getTitel()));
        del.setOmrade(Tolk.skriv(fordjupad.getOmrade()));
        del.setNiva(Tolk.skriv(fordjupad.getNiva()));
        del.setIakttagelser(Tolk.skriv(fordjupad.getIakttagelser()));
        del.setNumrerad(fordjupad.isNumrerad());
        fordjupad.getAdressater().forEach(adressat -> {
            Adressatdel adressatdel = new Adressatdel();
            adressatdel.setNamnd(adressat.getNamnd().getKortnamn());
            adressatdel.setRoll(Tolk.skriv(adressat.getRoll()));
            del.getAdressater().add(adressatdel);
        });
        fordjupad.getRekommendationer().forEach(rekommendation -> del.getRekommendationer().add(tillFormular(rekommendation)));
        return del;
    }

    private static Rekommendationsdel tillFormular(Rekommendation rekommendation) {
        Rekommendationsdel del = new Rekommendationsdel();
        del.setMarkering(Tolk.skriv(rekommendation.getMarkering()));
        del.setText(Tolk.skriv(rekommendation.getText()));
        del.setAdressater(new ArrayList<>(rekommendation.getAdressater().stream().map(Namnd::getKortnamn).sorted().toList()));
        rekommendation.getUnder().forEach(under -> del.getUnder().add(tillFormular(under)));
        return del;
    }
}
