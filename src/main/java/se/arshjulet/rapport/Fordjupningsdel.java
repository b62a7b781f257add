package se.arshjulet.rapport;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.rapport.Rapportunderlag.Fordjupad;
import se.arshjulet.rapport.Rapportunderlag.Rekommendationsgrupp;

/** The year's fördjupade granskningar in one area that this nämnd has to do with. */
record Fordjupningsdel(Rapportmaterial material, Standtexter texter, String omrade) {

    List<Fordjupad> fordjupade() {
        return material.fordjupade().stream().filter(f -> omrade.equals(f.getOmrade())).map(this::fordjupad).toList();
    }

    private Fordjupad fordjupad(FordjupadGranskning f) {
        List<Namnd> adressater = ordnade(f.getAdressater().stream().filter(a -> a.getRoll() == Adressatroll.ADRESSAT).map(Adressat::getNamnd).toList());
        Map<List<Namnd>, List<Rekommendation>> grupper = new LinkedHashMap<>();
        for (Rekommendation r : f.getRekommendationer()) {
            grupper.computeIfAbsent(r.getAdressater().isEmpty() ? adressater : ordnade(r.getAdressater()), n -> new ArrayList<>()).add(r);
        }
        String endast = grupper.isEmpty() && !adressater.isEmpty()
                ? texter.text("rekommendationer.endast-adressater", "adressater", namn(adressater)) : "";
        return new Fordjupad(f.getNummer(), f.getAr(), Rapportord.namn(f.getTitel()), Rapportord.omdome(material.mall(), f.getNiva()),
                Rapportord.text(f.getIakttagelser()), grupper.entrySet().stream().map(g -> grupp(g.getKey(), g.getValue())).toList(), endast);
    }

    private Rekommendationsgrupp grupp(List<Namnd> adressater, List<Rekommendation> rekommendationer) {
        String nyckel = rekommendationer.size() == 1 ? "rekommendation" : "rekommendationer";
        return new Rekommendationsgrupp(texter.text(nyckel, "adressater", namn(adressater)), rekommendationer.stream().map(this::rekommendation).toList());
    }

    private Rapportunderlag.Rekommendation rekommendation(Rekommendation r) {
        return new Rapportunderlag.Rekommendation(Rapportord.text(r.getMarkering()), Rapportord.text(r.getText()),
                r.getUnder().stream().map(this::rekommendation).toList());
    }

    private static List<Namnd> ordnade(Collection<Namnd> namnder) {
        return namnder.stream().sorted(Comparator.comparing(Namnd::getNamn, Collator.getInstance(Svenska.SPRAK))).toList();
    }

    private static String namn(List<Namnd> namnder) {
        return Svenska.upprakning(namnder.stream().map(n -> Svenska.inutiMening(n.getNamn())).toList());
    }
}
