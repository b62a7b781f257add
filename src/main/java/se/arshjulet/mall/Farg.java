package se.arshjulet.mall;

import java.util.regex.Pattern;

/** A colour, and whether it can be read against another: the relative luminance and contrast ratio of WCAG 2.1. */
record Farg(int rod, int gron, int bla) {

    /** WCAG 2.1, 1.4.3: text. */
    static final double LASBAR = 4.5;
    static final Farg VIT = new Farg(255, 255, 255);

    private static final Pattern SKRIVEN = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int STEG = 8;

    static boolean kanLasas(String skriven) {
        return skriven != null && SKRIVEN.matcher(skriven).matches();
    }

    /** @param skriven as {@code #17465c} */
    static Farg av(String skriven) {
        int tal = Integer.parseInt(skriven.substring(1), 16);
        return new Farg(tal >> 16, tal >> 8 & 255, tal & 255);
    }

    double kontrast(Farg annan) {
        double en = ljus();
        double andra = annan.ljus();
        return (Math.max(en, andra) + 0.05) / (Math.min(en, andra) + 0.05);
    }

    /** The same hue, mixed with white until it can be read. */
    Farg ljusareMot(Farg bakgrund) {
        Farg ljus = this;
        while (ljus.kontrast(bakgrund) < LASBAR) {
            ljus = new Farg(mot(ljus.rod), mot(ljus.gron), mot(ljus.bla));
        }
        return ljus;
    }

    private static int mot(int del) {
        return Math.min(255, del + Math.max(1, (255 - del) / STEG));
    }

    private double ljus() {
        return 0.2126 * del(rod) + 0.7152 * del(gron) + 0.0722 * del(bla);
    }

    private static double del(int varde) {
        double andel = varde / 255.0;
        return andel <= 0.03928 ? andel / 12.92 : Math.pow((andel + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", rod, gron, bla);
    }
}
