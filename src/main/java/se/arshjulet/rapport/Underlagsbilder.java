package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.platform.diagram.Diagram;
import se.arshjulet.platform.diagram.Radstaplar;
import se.arshjulet.platform.diagram.Vattenfall;
import se.arshjulet.underlag.Kolumnroll;
import se.arshjulet.underlag.Radroll;
import se.arshjulet.underlag.Tabellinnehall;
import se.arshjulet.underlag.Tabellsort;
import se.arshjulet.underlag.Underlagstabell;

/** The tables that the förvaltningar have handed in, as pictures: each says which file it is drawn from. */
record Underlagsbilder(List<Underlagstabell> tabeller) {

    private static final Map<Bildslag, Tabellsort> SORTER = Map.of(Bildslag.KOSTNADER, Tabellsort.KOSTNADSUTVECKLING,
            Bildslag.RESULTAT, Tabellsort.RESULTAT, Bildslag.BRYGGA, Tabellsort.BRYGGA);

    List<Bild> bilder() {
        return Stream.of(Bildslag.KOSTNADER, Bildslag.RESULTAT, Bildslag.BRYGGA).flatMap(slag -> tabeller.stream()
                .filter(tabell -> tabell.getSort() == SORTER.get(slag)).flatMap(tabell -> diagram(slag, tabell).map(d -> bild(slag, tabell, d)).stream())).toList();
    }

    private static Bild bild(Bildslag slag, Underlagstabell tabell, Diagram diagram) {
        return new Bild(slag, tabell.getUnderlag().getBeteckning() + tabell.getBlad() + tabell.getOmrade(), diagram, tabell.getUnderlag());
    }

    private static Optional<Diagram> diagram(Bildslag slag, Underlagstabell tabell) {
        Tabellinnehall innehall = tabell.getInnehall();
        return switch (slag) {
            case KOSTNADER -> kostnader(rubrik(tabell), innehall);
            case RESULTAT -> resultat(rubrik(tabell), innehall);
            default -> brygga(rubrik(tabell), innehall);
        };
    }

    private static String rubrik(Underlagstabell tabell) {
        boolean namnger = tabell.getForvaltning() == null || tabell.getRubrik().contains(tabell.getForvaltning().getNamn());
        return tabell.getRubrik() + (namnger ? "" : ", " + tabell.getForvaltning().getNamn());
    }

    private static Optional<Diagram> kostnader(String rubrik, Tabellinnehall tabell) {
        List<Radstaplar.Rad> rader = tabell.rader().stream().filter(rad -> tabell.tal(rad, Kolumnroll.BELOPP) != null)
                .map(rad -> new Radstaplar.Rad(tabell.text(rad, Kolumnroll.POST), List.of(tabell.tal(rad, Kolumnroll.BELOPP)), tabell.text(rad, Kolumnroll.PROCENT),
                        tabell.text(rad, Kolumnroll.FORKLARING), rad.roll() == Radroll.SUMMA)).toList();
        return rader.isEmpty() ? Optional.empty() : Optional.of(new Radstaplar(rubrik, "Post", "mnkr", "", List.of("mnkr"),
                tabell.kolumner(Kolumnroll.PROCENT).isEmpty() ? "" : "procent", tabell.rubrik(Kolumnroll.FORKLARING), rader));
    }

    private static Optional<Diagram> resultat(String rubrik, Tabellinnehall tabell) {
        List<Integer> kolumner = tabell.kolumner(Kolumnroll.BELOPP);
        List<Radstaplar.Rad> rader = tabell.rader().stream().map(rad -> new Radstaplar.Rad(tabell.text(rad, Kolumnroll.POST), varden(rad, kolumner), false))
                .filter(rad -> rad.varden().stream().anyMatch(Objects::nonNull)).toList();
        return rader.isEmpty() ? Optional.empty() : Optional.of(new Radstaplar(rubrik, "Post", "mnkr", "",
                kolumner.stream().map(k -> tabell.kolumner().get(k).rubrik().replaceFirst("(?i),? *\\(?(mn?kr|tkr|kr)\\)?\\.?$", "")).toList(), "", "", rader));
    }

    private static List<BigDecimal> varden(Tabellinnehall.Rad rad, List<Integer> kolumner) {
        List<BigDecimal> varden = new ArrayList<>();
        kolumner.forEach(kolumn -> varden.add(rad.varden().get(kolumn).tal()));
        return varden;
    }

    /** From what it was to what it becomes; a sum on the way is told but leads no further. */
    private static Optional<Diagram> brygga(String rubrik, Tabellinnehall tabell) {
        Vattenfall.Post start = post(tabell, Radroll.START).orElse(null);
        Vattenfall.Post slut = post(tabell, Radroll.SLUT).orElse(null);
        List<Vattenfall.Post> poster = tabell.rader().stream().filter(rad -> rad.roll() == Radroll.POST || rad.roll() == Radroll.SUMMA)
                .filter(rad -> tabell.tal(rad, Kolumnroll.BELOPP) != null)
                .map(rad -> new Vattenfall.Post(tabell.text(rad, Kolumnroll.POST), tabell.tal(rad, Kolumnroll.BELOPP), rad.roll() == Radroll.SUMMA)).toList();
        return start == null || slut == null ? Optional.empty() : Optional.of(new Vattenfall(rubrik, "Post", "mnkr", start, poster,
                slut.varde().subtract(start.varde()), "Inte förklarat i tabellen", slut.namn()));
    }

    private static Optional<Vattenfall.Post> post(Tabellinnehall tabell, Radroll roll) {
        return tabell.med(roll).filter(rad -> tabell.tal(rad, Kolumnroll.BELOPP) != null).findFirst()
                .map(rad -> new Vattenfall.Post(tabell.text(rad, Kolumnroll.POST), tabell.tal(rad, Kolumnroll.BELOPP)));
    }
}
