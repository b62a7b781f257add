package se.arshjulet.platform.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The styles of a document by name. The name is what a style is known by: its id differs between a Swedish and an English Word.
 * What an office's template has not got is taken from the application's own styles.
 */
public final class Formatmallar {

    static final String TABELL = "Årsrapport tabell";
    static final String TABELLTEXT = "Årsrapport tabelltext";

    private final Map<String, CTStyle> mallar = new HashMap<>();
    private final Set<String> dokumentets = new HashSet<>();

    private Formatmallar(XWPFStyles stilar) {
        stilar.getStyles().stream().map(XWPFStyle::getCTStyle).filter(CTStyle::isSetName).forEach(stil -> mallar.putIfAbsent(namn(stil), stil));
        dokumentets.addAll(mallar.keySet());
    }

    /** The names of the styles that a document has, in small letters. */
    public static Set<String> namn(XWPFDocument dokument) {
        return dokument.getStyles() == null ? Set.of() : new Formatmallar(dokument.getStyles()).dokumentets;
    }

    /** Completes the styles of the document. */
    static Formatmallar komplettera(XWPFDocument dokument) {
        XWPFStyles stilar = dokument.getStyles() == null ? dokument.createStyles() : dokument.getStyles();
        Formatmallar alla = new Formatmallar(stilar);
        Map<String, String> idn = new HashMap<>();
        for (CTStyle stil : Grund.formatmallar().getStyleList()) {
            String id = stil.getStyleId();
            if (!alla.mallar.containsKey(namn(stil))) {
                alla.laggTill(stil, stilar, idn);
            }
            idn.put(id, alla.mallar.get(namn(stil)).getStyleId());
        }
        return alla;
    }

    /** @return the style's id */
    String id(String namn) {
        CTStyle stil = mallar.get(namn.toLowerCase(Locale.ROOT));
        if (stil == null) {
            throw new IllegalArgumentException("No style is called " + namn);
        }
        return stil.getStyleId();
    }

    /** The list that the document's own style brings with it, or null. */
    BigInteger lista(String namn) {
        String nyckel = namn.toLowerCase(Locale.ROOT);
        CTStyle stil = dokumentets.contains(nyckel) ? mallar.get(nyckel) : null;
        return stil != null && stil.isSetPPr() && stil.getPPr().isSetNumPr() && stil.getPPr().getNumPr().isSetNumId()
                ? stil.getPPr().getNumPr().getNumId().getVal() : null;
    }

    /** A style of ours, among those of somebody else: its list does not exist there, and the styles it builds on have other ids. */
    private void laggTill(CTStyle stil, XWPFStyles stilar, Map<String, String> idn) {
        if (stilar.styleExist(stil.getStyleId())) {
            stil.setStyleId("Tillagd" + stil.getStyleId());
        }
        if (stil.isSetDefault()) {
            stil.unsetDefault();
        }
        if (stil.isSetPPr() && stil.getPPr().isSetNumPr()) {
            stil.getPPr().unsetNumPr();
        }
        Stream.of(stil.getBasedOn(), stil.getNext()).filter(CTString.class::isInstance)
                .forEach(annan -> annan.setVal(idn.getOrDefault(annan.getVal(), annan.getVal())));
        mallar.put(namn(stil), stil);
        stilar.addStyle(new XWPFStyle(stil, stilar));
    }

    private static String namn(CTStyle stil) {
        return stil.getName().getVal().toLowerCase(Locale.ROOT);
    }
}
