package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.arshjulet.arsgranskning.Period;
import se.arshjulet.rakenskaper.Bas;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.rapport.Rapportunderlag.Bokslut;
import se.arshjulet.rapport.Rapportunderlag.Uttalande;
import se.arshjulet.rapport.Rapportunderlag.Uttalanderad;

/** The external firm's statements, delårsbokslut before årsbokslut: quoted, never summed. */
record Rakenskapsdel(Rapportmaterial material, Standtexter texter) {

    String inledning() {
        String byraer = byraer(material.uttalanden());
        return byraer.isEmpty() ? "" : texter.text("rakenskaper", "byra", byraer);
    }

    List<Bokslut> bokslut() {
        return Stream.of(Period.DELAR, Period.AR).map(this::bokslut).filter(b -> !b.uttalanden().isEmpty()).toList();
    }

    private Bokslut bokslut(Period period) {
        List<Rakenskapsuttalande> uttalanden = material.uttalanden().stream().filter(u -> u.getPeriod() == period).toList();
        String rubrik = texter.text(period == Period.DELAR ? "rakenskaper.delar" : "rakenskaper.ar");
        return new Bokslut(rubrik, uttalanden.isEmpty() ? "" : texter.text("rakenskaper.uttalande", "byra", byraer(uttalanden)),
                uttalanden.stream().map(u -> uttalande(u, uttalanden.stream().map(Rakenskapsuttalande::getByra).distinct().count() > 1)).toList());
    }

    private static Uttalande uttalande(Rakenskapsuttalande u, boolean flera) {
        return new Uttalande(u.getForvaltning() == null ? null : u.getForvaltning().getNamn(), flera ? u.getByra().getNamn() : null, Rapportord.text(u.getText()), rader(u.getRader()));
    }

    /** A post given both against budget and against last year becomes one row; one given twice against the same base stays two. */
    private static List<Uttalanderad> rader(List<se.arshjulet.rakenskaper.Uttalanderad> givna) {
        Map<String, List<se.arshjulet.rakenskaper.Uttalanderad>> poster = new LinkedHashMap<>();
        for (se.arshjulet.rakenskaper.Uttalanderad rad : givna) {
            String post = Rapportord.text(rad.getPost());
            while (poster.containsKey(post) && poster.get(post).stream().anyMatch(r -> r.getBas() == rad.getBas())) {
                post += " ";
            }
            poster.computeIfAbsent(post, p -> new ArrayList<>()).add(rad);
        }
        return poster.entrySet().stream().map(p -> rad(p.getKey().strip(), p.getValue())).toList();
    }

    private static Uttalanderad rad(String post, List<se.arshjulet.rakenskaper.Uttalanderad> rader) {
        return new Uttalanderad(post, mot(Bas.BUDGET, rader), mot(Bas.FOREGAENDE_AR, rader), rader.stream()
                .map(r -> Rapportord.text(r.getForklaring()).strip()).filter(f -> !f.isEmpty()).distinct().collect(Collectors.joining(" ")));
    }

    private static BigDecimal mot(Bas bas, List<se.arshjulet.rakenskaper.Uttalanderad> rader) {
        return rader.stream().filter(r -> r.getBas() == bas).map(se.arshjulet.rakenskaper.Uttalanderad::getBelopp).findFirst().orElse(null);
    }

    private static String byraer(List<Rakenskapsuttalande> uttalanden) {
        return Svenska.upprakning(uttalanden.stream().map(u -> u.getByra().getNamn()).distinct().toList());
    }
}
