package se.arshjulet.underlag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Guesses what a table is and what its columns hold, by their headings and by what stands in them. The reader of the preview decides. */
final class Kolumnforslag {

    private final Block block;
    private final int rubrikrader;

    private Kolumnforslag(Block block, int rubrikrader) {
        this.block = block;
        this.rubrikrader = rubrikrader;
    }

    static Tabellsort sort(Block block, int rubrikrader) {
        Kolumnforslag forslag = new Kolumnforslag(block, rubrikrader);
        List<Integer> data = block.datarader(rubrikrader);
        if (data.isEmpty()) {
            return Tabellsort.FRI;
        }
        List<String> rubriker = block.kolumner().stream().map(forslag::rubrik).toList();
        if (rubriker.stream().anyMatch(Kolumnroll.AKTIVITET::brukarHeta) && rubriker.stream().anyMatch(Kolumnroll.MATETAL::brukarHeta)) {
            return Tabellsort.MAL;
        }
        long belopp = block.kolumner().stream().filter(kolumn -> forslag.harTal(kolumn) && !forslag.arProcent(kolumn)).count();
        if (belopp == 0) {
            return Tabellsort.FRI;
        }
        if (belopp > 1) {
            return rubriker.stream().filter(rubrik -> rubrik.matches("(?i).*(budget|prognos|utfall).*")).count() > 1 ? Tabellsort.RESULTAT : Tabellsort.FRI;
        }
        if (block.kolumner().stream().anyMatch(forslag::arProcent)) {
            return Tabellsort.KOSTNADSUTVECKLING;
        }
        boolean brygga = Stream.of(data.get(0), data.get(data.size() - 1)).allMatch(rad -> block.cell(rad, block.forstaKolumn()).text().matches("(?i).*(regionbidrag|anslag|ram).*"));
        return brygga ? Tabellsort.BRYGGA : Tabellsort.AVVIKELSER;
    }

    static List<Kolumnroll> roller(Block block, Tabellsort sort, int rubrikrader) {
        Kolumnforslag forslag = new Kolumnforslag(block, rubrikrader);
        List<Kolumnroll> roller = new ArrayList<>();
        for (int kolumn : block.kolumner()) {
            roller.add(forslag.roll(kolumn, sort, roller));
        }
        return roller;
    }

    private Kolumnroll roll(int kolumn, Tabellsort sort, List<Kolumnroll> tagna) {
        if (sort == Tabellsort.FRI) {
            return Kolumnroll.TEXT;
        }
        List<Kolumnroll> lediga = sort.getRoller().stream().filter(roll -> sort.kanHaFlera(roll) || !tagna.contains(roll)).toList();
        if (harTal(kolumn)) {
            Kolumnroll tal = arProcent(kolumn) ? Kolumnroll.PROCENT : Kolumnroll.BELOPP;
            return lediga.contains(tal) ? tal : Kolumnroll.INTE;
        }
        if (lediga.contains(Kolumnroll.POST)) {
            return Kolumnroll.POST;
        }
        // in the order of the enum: effektmål before mål, whose name is a part of it
        return Stream.of(Kolumnroll.values()).filter(lediga::contains).filter(roll -> !roll.arTal() && roll.brukarHeta(rubrik(kolumn))).findFirst()
                .orElse(lediga.contains(Kolumnroll.FORKLARING) && sort != Tabellsort.MAL ? Kolumnroll.FORKLARING : Kolumnroll.INTE);
    }

    private String rubrik(int kolumn) {
        return block.rubrik(kolumn, rubrikrader);
    }

    /** Most of what stands in the column is figures. */
    private boolean harTal(int kolumn) {
        List<Cell> ifyllda = ifyllda(kolumn);
        return !ifyllda.isEmpty() && ifyllda.stream().filter(cell -> Belopp.tal(cell) != null || cell.egenhet() == Cell.Egenhet.OBERAKNAD).count() * 2 > ifyllda.size();
    }

    private boolean arProcent(int kolumn) {
        return harTal(kolumn) && (rubrik(kolumn).contains("%") || ifyllda(kolumn).stream().anyMatch(cell -> cell.text().endsWith("%")));
    }

    private List<Cell> ifyllda(int kolumn) {
        return block.datarader(rubrikrader).stream().map(rad -> block.cell(rad, kolumn)).filter(cell -> !cell.arTom()).toList();
    }
}
