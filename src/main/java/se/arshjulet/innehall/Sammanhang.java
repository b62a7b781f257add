package se.arshjulet.innehall;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.mall.Delomradesmall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;

/** The year that a document is read into, and the things its short names stand for. */
record Sammanhang(Arsgranskning granskning, Mallinnehall mall, Map<String, Namnd> namnder, Map<String, Byra> byraer) {

    /** @param redan what the year holds already */
    Referenser referenser(Innehall redan) {
        return new Referenser(granskning.getNamnd().getKortnamn(), granskning.getAr(), namnder.keySet(), forvaltningar().keySet(), hittills().keySet(), byraer.keySet(),
                redan.forbattringsomraden().stream().map(ForbattringsomradeInnehall::kalla).collect(Collectors.toSet()),
                redan.tidigare().stream().collect(Collectors.groupingBy(TidigareInnehall::nyckel, Collectors.counting())),
                mall.omraden().stream().collect(Collectors.toMap(Omrade::kod, o -> o.skala().size())), mall.delomradesskala().size());
    }

    Forvaltning forvaltning(String kortnamn) {
        return forvaltningar().get(kortnamn);
    }

    /** Of this year or an earlier one: what an earlier year left open may concern a förvaltning that is no more. */
    Forvaltning tidigareForvaltning(String kortnamn) {
        return hittills().get(kortnamn);
    }

    /** The step of the year's plan in which a delområde is rated; one that the template does not know waits for the draft. */
    String steg(String delomrade) {
        return mall.delomraden().stream().filter(d -> d.kod().equals(delomrade)).findFirst().map(Delomradesmall::steg).orElse(null);
    }

    private Map<String, Forvaltning> forvaltningar() {
        return medKortnamn(granskning.getForvaltningar());
    }

    private Map<String, Forvaltning> hittills() {
        return medKortnamn(granskning.getForvaltningarHittills());
    }

    private static Map<String, Forvaltning> medKortnamn(List<Forvaltning> forvaltningar) {
        return forvaltningar.stream().collect(Collectors.toMap(Forvaltning::getKortnamn, Function.identity()));
    }
}
