package se.arshjulet.platform.diagram;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The report's own typeface, read from the application: how wide a text is and the outline of its letters. The machine's fonts are never
 * asked for, so a drawing is the same everywhere, also where there are none. Read at the first drawing.
 */
final class Typsnitt {

    private static final String UTELAMNAT = "…";

    private final TrueTypeFont snitt;
    private final CmapLookup tecken;
    private final double enhet;

    private Typsnitt(String fil) {
        try (InputStream in = Typsnitt.class.getResourceAsStream("/liberation/" + fil + ".ttf")) {
            snitt = new TTFParser().parse(new RandomAccessReadBuffer(in));
            tecken = snitt.getUnicodeCmapLookup();
            enhet = snitt.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Last {
        private static final Typsnitt VANLIG = new Typsnitt("LiberationSans-Regular");
        private static final Typsnitt FET = new Typsnitt("LiberationSans-Bold");
    }

    static Typsnitt av(Stil stil) {
        return stil.fet() ? Last.FET : Last.VANLIG;
    }

    synchronized double bredd(String text, double storlek) {
        try {
            double bredd = 0;
            for (int i = 0; i < text.length(); i++) {
                bredd += snitt.getAdvanceWidth(tecken.getGlyphId(text.charAt(i)));
            }
            return bredd * storlek / enhet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters with their base line at y = 0, downwards positive. */
    synchronized GeneralPath kontur(String text, double storlek) {
        try {
            GeneralPath allt = new GeneralPath();
            double x = 0;
            for (int i = 0; i < text.length(); i++) {
                int glyf = tecken.getGlyphId(text.charAt(i));
                if (snitt.getGlyph().getGlyph(glyf) != null) {
                    AffineTransform plats = AffineTransform.getTranslateInstance(x * storlek / enhet, 0);
                    plats.scale(storlek / enhet, -storlek / enhet);
                    allt.append(plats.createTransformedShape(snitt.getGlyph().getGlyph(glyf).getPath()), false);
                }
                x += snitt.getAdvanceWidth(glyf);
            }
            return allt;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in lines that fit; what does not fit in the last one is left out with "…". */
    List<String> rader(String text, double storlek, double bredd, int hogst) {
        List<String> rader = new ArrayList<>();
        String rad = "";
        for (String ord : text.strip().split(" +")) {
            String medOrdet = rad.isEmpty() ? ord : rad + " " + ord;
            if (rad.isEmpty() || bredd(medOrdet, storlek) <= bredd) {
                rad = medOrdet;
            } else {
                rader.add(rad);
                rad = ord;
            }
        }
        rader.add(rad);
        boolean forManga = rader.size() > hogst;
        List<String> visade = new ArrayList<>(rader.subList(0, Math.min(hogst, rader.size())));
        visade.replaceAll(r -> kortad(r, storlek, bredd, false));
        if (forManga) {
            visade.set(hogst - 1, kortad(visade.get(hogst - 1), storlek, bredd, true));
        }
        return visade;
    }

    private String kortad(String rad, double storlek, double bredd, boolean mer) {
        String kvar = rad;
        boolean kapad = mer;
        while (kvar.length() > 1 && bredd(kvar + (kapad ? UTELAMNAT : ""), storlek) > bredd) {
            kvar = kvar.substring(0, kvar.length() - 1).stripTrailing();
            kapad = true;
        }
        return kapad && !kvar.endsWith(UTELAMNAT) ? kvar + UTELAMNAT : kvar;
    }
}
