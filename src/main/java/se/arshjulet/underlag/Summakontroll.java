package se.arshjulet.underlag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Adds up what the table says is a sum. A difference is told, never mended: it may be rounding, or something to ask the förvaltning about. */
final class Summakontroll {

    private Summakontroll() {
    }

    static List<Anmarkning> prova(Tabellsort sort, Tabellinnehall tabell, Block block) {
        List<Anmarkning> skillnader = new ArrayList<>();
        if (sort == Tabellsort.KOSTNADSUTVECKLING || sort == Tabellsort.BRYGGA) {
            for (int kolumn = 0; kolumn < tabell.kolumner().size(); kolumn++) {
                if (tabell.kolumner().get(kolumn).roll().arTal()) {
                    prova(tabell, kolumn, block, skillnader);
                }
            }
        }
        if (sort == Tabellsort.MAL) {
            raknaMatetal(tabell, block, skillnader);
        }
        return skillnader;
    }

    private static void prova(Tabellinnehall tabell, int kolumn, Block block, List<Anmarkning> skillnader) {
        BigDecimal start = BigDecimal.ZERO;
        BigDecimal alla = BigDecimal.ZERO;
        BigDecimal sedanSist = BigDecimal.ZERO;
        for (Tabellinnehall.Rad rad : tabell.rader()) {
            BigDecimal tal = rad.varden().get(kolumn).tal();
            if (tal == null) {
                continue;
            }
            switch (rad.roll()) {
                case START -> start = tal;
                case SUMMA -> {
                    jamfor(tabell, rad, tal, tal.compareTo(sedanSist) == 0 ? sedanSist : alla, block, skillnader);
                    sedanSist = BigDecimal.ZERO;
                }
                case SLUT -> jamfor(tabell, rad, tal, start.add(alla), block, skillnader);
                default -> {
                    alla = alla.add(tal);
                    sedanSist = sedanSist.add(tal);
                }
            }
        }
    }

    private static void jamfor(Tabellinnehall tabell, Tabellinnehall.Rad rad, BigDecimal star, BigDecimal blir, Block block, List<Anmarkning> skillnader) {
        if (star.compareTo(blir) != 0) {
            skillnader.add(Anmarkning.upplysning("underlag.anm.summa", block.rutnat().fil(), block.rutnat().blad(), rad.nummer(),
                    tabell.text(rad, Kolumnroll.POST), Rutnat.visat(star), Rutnat.visat(blir)));
        }
    }

    /** A measure that says only yes measures nothing. */
    private static void raknaMatetal(Tabellinnehall tabell, Block block, List<Anmarkning> skillnader) {
        long ja = tabell.rader().stream().map(rad -> tabell.text(rad, Kolumnroll.MATETAL)).filter(text -> text.strip().matches("(?i)ja|nej")).count();
        if (ja > 0) {
            skillnader.add(Anmarkning.upplysning("underlag.anm.matetal", block.rutnat().fil(), block.rutnat().blad(), ja, tabell.rader().size()));
        }
    }
}
