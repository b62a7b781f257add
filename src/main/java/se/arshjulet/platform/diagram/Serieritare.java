package se.arshjulet.platform.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.arshjulet.platform.diagram.Form.Justering;
import se.arshjulet.platform.diagram.Form.Punkt;
import se.arshjulet.platform.text.Tal;

/** Draws series: names with their symbols on top, the scale to the left, the categories below, every value in figures at its place. */
final class Serieritare {

    private static final double HOJD = 200;
    private static final double RADIE = 4;

    private final Seriediagram diagram;
    private final Ritblad blad;
    private final Axel axel;
    private final double vanster;
    private double topp;

    Serieritare(Seriediagram diagram, double bredd) {
        this.diagram = diagram;
        blad = new Ritblad(bredd);
        axel = Axel.over(diagram.alla(), 5);
        vanster = axel.streck().stream().mapToDouble(t -> Ritblad.langd(skala(t), Stil.DOV)).max().orElse(0) + 8;
    }

    Ritning rita() {
        namn();
        axlar();
        if (diagram.slag() == Seriediagram.Slag.LINJE) {
            linjer();
        } else {
            staplar();
        }
        return blad.klar(topp + HOJD + 24);
    }

    private void namn() {
        double x = 0;
        double y = 12;
        for (int s = 0; s < diagram.serier().size(); s++) {
            String text = diagram.serier().get(s).namn();
            double plats = 30 + Ritblad.langd(text, Stil.TEXT) + 18;
            if (x > 0 && x + plats > blad.bredd()) {
                x = 0;
                y += Ritblad.RAD + 3;
            }
            if (diagram.slag() == Seriediagram.Slag.LINJE) {
                blad.linje(x, y - 4, x + 24, y - 4, Stil.serie(s));
                blad.symbol(s, x + 12, y - 4, RADIE, Stil.serie(s));
            } else {
                stapel(s, x + 4, y - 10, 16, 12);
            }
            for (String rad : Typsnitt.av(Stil.TEXT).rader(text, Ritblad.STORLEK, blad.bredd() - 30, 1)) {
                blad.text(x + 30, y, rad, Justering.VANSTER, Stil.TEXT);
            }
            x += plats;
        }
        topp = y + 34;
        blad.text(0, topp - 14, diagram.enhet(), Ritblad.LITEN, Justering.VANSTER, Stil.DOV);
    }

    private void axlar() {
        for (BigDecimal tal : axel.streck()) {
            double y = y(tal);
            blad.linje(vanster, y, blad.bredd(), y, tal.signum() == 0 ? Stil.NOLLINJE : Stil.RUTNAT);
            blad.text(vanster - 6, y + 4, skala(tal), Justering.HOGER, tal.signum() == 0 ? Stil.TEXT : Stil.DOV);
        }
        for (int k = 0; k < diagram.kategorier().size(); k++) {
            String rad = Typsnitt.av(Stil.TEXT).rader(diagram.kategorier().get(k), Ritblad.STORLEK, steg() - 4, 1).get(0);
            blad.text(mitt(k), topp + HOJD + 20, rad, Justering.MITT, Stil.TEXT);
        }
    }

    private String skala(BigDecimal tal) {
        return tal.signum() == 0 && !diagram.noll().isEmpty() ? diagram.noll() : Tal.text(tal);
    }

    private void linjer() {
        for (int s = 0; s < diagram.serier().size(); s++) {
            List<Punkt> punkter = new ArrayList<>();
            for (int k = 0; k < diagram.kategorier().size(); k++) {
                BigDecimal varde = diagram.serier().get(s).varden().get(k);
                if (varde != null) {
                    punkter.add(new Punkt(mitt(k), y(varde)));
                }
            }
            if (punkter.size() > 1) {
                blad.bana(punkter, Stil.serie(s));
            }
            for (Punkt punkt : punkter) {
                blad.symbol(s, punkt.x(), punkt.y(), RADIE, Stil.serie(s));
            }
        }
        for (int k = 0; k < diagram.kategorier().size(); k++) {
            varden(k);
        }
    }

    /** The figures of one category above their points, moved apart where the points lie close. */
    private void varden(int kategori) {
        double fri = Double.NEGATIVE_INFINITY;
        for (int s : diagram.med(kategori).stream().sorted(Comparator.comparingDouble(s -> y(varde(s, kategori)))).toList()) {
            BigDecimal varde = varde(s, kategori);
            boolean under = y(varde) - 9 - Ritblad.STORLEK < fri;
            double bas = under ? Math.max(y(varde) + 18, fri + Ritblad.RAD) : y(varde) - 9;
            blad.text(mitt(kategori), bas, diagram.text(varde), Justering.MITT, Stil.FET);
            fri = Math.max(bas, y(varde) + RADIE);
            traff(kategori, s, mitt(kategori) - 16, y(varde) - 16, 32, 32);
        }
    }

    private void staplar() {
        int antal = diagram.serier().size();
        double stapel = Math.min(40, steg() * 0.8 / antal);
        for (int k = 0; k < diagram.kategorier().size(); k++) {
            for (int s : diagram.med(k)) {
                BigDecimal varde = varde(s, k);
                double x = mitt(k) - stapel * antal / 2 + stapel * s;
                double hojd = Math.abs(y(varde) - y(BigDecimal.ZERO));
                stapel(s, x + 1, Math.min(y(varde), y(BigDecimal.ZERO)), stapel - 2, hojd);
                String text = diagram.text(varde);
                if (Ritblad.langd(text, Stil.TEXT) <= stapel + 8) {
                    blad.text(x + stapel / 2, varde.signum() < 0 ? y(varde) + 14 : y(varde) - 5, text, Ritblad.LITEN, Justering.MITT, Stil.TEXT);
                }
                traff(k, s, x, Math.min(y(varde), y(BigDecimal.ZERO)) - 4, stapel, hojd + 8);
            }
        }
    }

    /** The patterns of the bars: filled, wide and narrow slanting lines, narrower for each. */
    private void stapel(int serie, double x, double y, double b, double h) {
        blad.yta(x, y, b, h, Stil.serie(serie));
        if (serie > 0) {
            blad.raster(x, y, b, h, 16.0 / (serie + 1));
        }
    }

    private void traff(int kategori, int serie, double x, double y, double b, double h) {
        String enhet = diagram.enhet().isEmpty() ? "" : "\u00a0" + diagram.enhet();
        blad.traff(x, y, b, h, diagram.serier().get(serie).namn() + ", " + diagram.kategorier().get(kategori) + ": "
                + diagram.text(varde(serie, kategori)) + enhet);
    }

    private BigDecimal varde(int serie, int kategori) {
        return diagram.serier().get(serie).varden().get(kategori);
    }

    private double steg() {
        return (blad.bredd() - vanster) / diagram.kategorier().size();
    }

    private double mitt(int kategori) {
        return vanster + steg() * (kategori + 0.5);
    }

    private double y(BigDecimal varde) {
        return topp + HOJD * (1 - axel.andel(varde));
    }
}
