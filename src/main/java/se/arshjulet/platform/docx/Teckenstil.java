package se.arshjulet.platform.docx;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;

/** How a piece of running text looks, gathered from the elements around it. {@code stil} and {@code farg} are empty for none. */
record Teckenstil(boolean fet, boolean kursiv, boolean understruken, boolean struken, String lage, String stil, String farg) {

    static final Teckenstil VANLIG = new Teckenstil(false, false, false, false, "", "", "");

    Teckenstil inuti(Element element) {
        String namn = element.normalName();
        return new Teckenstil(fet || namn.equals("strong") || namn.equals("b"), kursiv || namn.equals("em") || namn.equals("i"),
                understruken || namn.equals("u"), struken || namn.equals("s") || namn.equals("del"),
                namn.equals("sup") || namn.equals("sub") ? namn : lage,
                element.hasAttr("data-stil") ? element.attr("data-stil") : stil, element.hasAttr("data-farg") ? element.attr("data-farg") : farg);
    }

    void satt(XWPFRun text, Formatmallar mallar) {
        if (!stil.isEmpty()) {
            text.setStyle(mallar.id(stil));
        }
        if (fet) {
            text.setBold(true);
        }
        if (kursiv) {
            text.setItalic(true);
        }
        if (understruken) {
            text.setUnderline(UnderlinePatterns.SINGLE);
        }
        if (struken) {
            text.setStrikeThrough(true);
        }
        if (!lage.isEmpty()) {
            text.setVerticalAlignment(lage.equals("sup") ? "superscript" : "subscript");
        }
        if (!farg.isEmpty()) {
            text.setColor(farg);
        }
    }
}
