package se.arshjulet.platform.diagram;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.diagram.Form.Bana;
import se.arshjulet.platform.diagram.Form.Cirkel;
import se.arshjulet.platform.diagram.Form.Justering;
import se.arshjulet.platform.diagram.Form.Punkt;
import se.arshjulet.platform.diagram.Form.Text;
import se.arshjulet.platform.diagram.Form.Yta;

/** The sheet that a chart draws on, shape by shape, until the drawing is done. */
final class Ritblad {

    static final double STORLEK = 12;
    static final double LITEN = 11;
    static final double RAD = 15;

    private final List<Form> former = new ArrayList<>();
    private final List<Ritning.Traff> traffar = new ArrayList<>();
    private final double bredd;

    Ritblad(double bredd) {
        this.bredd = bredd;
    }

    double bredd() {
        return bredd;
    }

    void yta(double x, double y, double b, double h, Stil stil) {
        former.add(new Yta(x, y, b, h, stil));
    }

    void linje(double x1, double y1, double x2, double y2, Stil stil) {
        former.add(Bana.linje(x1, y1, x2, y2, stil));
    }

    void bana(List<Punkt> punkter, Stil stil) {
        former.add(new Bana(punkter, false, stil));
    }

    void flak(Stil stil, double... xy) {
        List<Punkt> punkter = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            punkter.add(new Punkt(xy[i], xy[i + 1]));
        }
        former.add(new Bana(punkter, true, stil));
    }

    void cirkel(double x, double y, double radie, Stil stil) {
        former.add(new Cirkel(x, y, radie, stil));
    }

    void text(double x, double y, String text, Justering justering, Stil stil) {
        text(x, y, text, STORLEK, justering, stil);
    }

    void text(double x, double y, String text, double storlek, Justering justering, Stil stil) {
        if (!text.isEmpty()) {
            former.add(new Text(x, y, text, storlek, justering, stil));
        }
    }

    /** Slanting lines over a surface, clipped to it: a pattern that is seen without colour. */
    void raster(double x, double y, double b, double h, double avstand) {
        for (double d = avstand / 2; d < b + h; d += avstand) {
            double x1 = x + Math.max(0, d - h);
            double y1 = y + Math.min(d, h);
            double x2 = x + Math.min(d, b);
            double y2 = y + Math.max(0, d - b);
            linje(x1, y1, x2, y2, Stil.RASTER);
        }
    }

    /** A circle, square, triangle or diamond, by place in order. */
    void symbol(int plats, double x, double y, double r, Stil stil) {
        switch (plats % 4) {
            case 0 -> cirkel(x, y, r, stil);
            case 1 -> flak(stil, x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            case 2 -> flak(stil, x, y - r * 1.2, x + r * 1.15, y + r * 0.9, x - r * 1.15, y + r * 0.9);
            default -> flak(stil, x, y - r * 1.3, x + r * 1.3, y, x, y + r * 1.3, x - r * 1.3, y);
        }
    }

    void traff(double x, double y, double b, double h, String text) {
        traffar.add(new Ritning.Traff(x, y, b, h, text));
    }

    static double langd(String text, Stil stil) {
        return Typsnitt.av(stil).bredd(text, STORLEK);
    }

    Ritning klar(double hojd) {
        return new Ritning(bredd, hojd, former, traffar);
    }
}
