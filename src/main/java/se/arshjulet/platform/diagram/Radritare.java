package se.arshjulet.platform.diagram;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import se.arshjulet.platform.diagram.Form.Justering;
import se.arshjulet.platform.text.Tal;

/** Draws rows of lying bars: the series with their patterns on top, each row's name to the left (above it where it is narrow), figures at the ends. */
final class Radritare {

    private static final double NAMN = 200;
    private static final double LUFT = 12;
    private static final double ENSAM = 16;
    private static final double STAPEL = 11;
    private static final double MELLAN = 3;

    private final Radstaplar diagram;
    private final Ritblad blad;
    private final Axel axel;
    private final boolean smal;
    private final double stapel;
    private final double fran;
    private final double till;

    Radritare(Radstaplar diagram, double bredd) {
        this.diagram = diagram;
        blad = new Ritblad(bredd);
        smal = bredd <= Diagram.SMAL;
        axel = Axel.over(diagram.rader().stream().flatMap(rad -> rad.varden().stream()).toList(), smal ? 3 : 5);
        stapel = diagram.serier().size() == 1 ? ENSAM : STAPEL;
        fran = (smal ? 12 : NAMN) + plats(tecken -> tecken < 0);
        till = bredd - plats(tecken -> tecken >= 0);
    }

    /** Room for the longest figure of those to one side. */
    private double plats(IntPredicate sida) {
        return 8 + diagram.rader().stream().flatMap(rad -> diagram.med(rad).stream().filter(s -> sida.test(rad.varden().get(s).signum()))
                .map(s -> Ritblad.langd(diagram.vidStapeln(rad, s), Stil.TEXT))).mapToDouble(langd -> langd).max().orElse(0);
    }

    Ritning rita() {
        double topp = diagram.serier().size() > 1 ? serier() + 12 : 0;
        blad.text(0, topp + 12, diagram.enhet(), Ritblad.LITEN, Justering.VANSTER, Stil.DOV);
        topp += 22;
        double botten = topp + diagram.rader().stream().mapToDouble(this::hojd).sum();
        for (BigDecimal tal : axel.streck()) {
            blad.linje(x(tal), topp, x(tal), botten, tal.signum() == 0 ? Stil.NOLLINJE : Stil.RUTNAT);
            blad.text(x(tal), botten + 16, tal.signum() == 0 && !diagram.noll().isEmpty() ? diagram.noll() : Tal.text(tal), Justering.MITT, Stil.DOV);
        }
        double y = topp;
        for (Radstaplar.Rad rad : diagram.rader()) {
            rad(rad, y);
            blad.traff(0, y, blad.bredd(), hojd(rad), diagram.iOrd(rad));
            y += hojd(rad);
        }
        return blad.klar(botten + 24);
    }

    /** @return where the next line can stand */
    private double serier() {
        double x = 0;
        double y = 12;
        for (int s = 0; s < diagram.serier().size(); s++) {
            double plats = 26 + Ritblad.langd(diagram.serier().get(s), Stil.TEXT) + 18;
            if (x > 0 && x + plats > blad.bredd()) {
                x = 0;
                y += Ritblad.RAD + 3;
            }
            fyll(s, x + 2, y - 10, 16, STAPEL);
            blad.text(x + 26, y, Typsnitt.av(Stil.TEXT).rader(diagram.serier().get(s), Ritblad.STORLEK, blad.bredd() - 26, 1).get(0), Justering.VANSTER, Stil.TEXT);
            x += plats;
        }
        return y;
    }

    private void rad(Radstaplar.Rad rad, double y) {
        List<String> namn = namn(rad);
        Stil stil = rad.summa() ? Stil.FET : Stil.TEXT;
        double mitt = y + hojd(rad) / 2 + 4 - (namn.size() - 1) * Ritblad.RAD / 2;
        for (int i = 0; i < namn.size(); i++) {
            if (smal) {
                blad.yta(0, y + 3, Typsnitt.av(stil).bredd(namn.get(i), Ritblad.STORLEK) + 3, Ritblad.RAD, Stil.LJUS);
            }
            blad.text(smal ? 0 : NAMN - 14, smal ? y + 15 : mitt + i * Ritblad.RAD, namn.get(i), smal ? Justering.VANSTER : Justering.HOGER, stil);
        }
        List<Integer> med = diagram.med(rad);
        double overst = smal ? y + Ritblad.RAD + 6 : y + (hojd(rad) - staplarnas(med.size())) / 2;
        for (int i = 0; i < med.size(); i++) {
            stapel(rad, med.get(i), overst + i * (stapel + MELLAN));
        }
    }

    private void stapel(Radstaplar.Rad rad, int serie, double y) {
        BigDecimal varde = rad.varden().get(serie);
        double noll = x(BigDecimal.ZERO);
        double x1 = Math.min(noll, x(varde));
        double b = Math.max(Math.abs(x(varde) - noll), 1);
        if (rad.summa() && diagram.serier().size() == 1) {
            blad.yta(x1, y, b, stapel, Stil.SUMMA);
        } else {
            fyll(serie, x1, y, b, stapel);
        }
        boolean vanster = varde.signum() < 0;
        double bas = y + stapel / 2 + 4;
        blad.text(vanster ? x1 - 5 : x1 + b + 5, bas, diagram.vidStapeln(rad, serie), Ritblad.LITEN, vanster ? Justering.HOGER : Justering.VANSTER,
                rad.summa() ? Stil.FET : Stil.TEXT);
    }

    /** Filled, wide and narrow slanting lines, narrower for each. */
    private void fyll(int serie, double x, double y, double b, double h) {
        blad.yta(x, y, b, h, Stil.serie(serie));
        if (serie > 0) {
            blad.raster(x, y, b, h, 16.0 / (serie + 1));
        }
    }

    private List<String> namn(Radstaplar.Rad rad) {
        return Typsnitt.av(rad.summa() ? Stil.FET : Stil.TEXT).rader(rad.namn(), Ritblad.STORLEK, smal ? blad.bredd() - 4 : NAMN - 14, smal ? 1 : 2);
    }

    private double hojd(Radstaplar.Rad rad) {
        double staplarnas = staplarnas(diagram.med(rad).size());
        return LUFT + (smal ? Ritblad.RAD + 4 + staplarnas : Math.max(staplarnas, namn(rad).size() * Ritblad.RAD));
    }

    private double staplarnas(int antal) {
        return antal * (stapel + MELLAN) - MELLAN;
    }

    private double x(BigDecimal varde) {
        return fran + (till - fran) * axel.andel(varde);
    }
}
