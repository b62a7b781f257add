package se.arshjulet.rapport;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.arshjulet.platform.text.Text;

/** Sets the long texts of one document: Swedish typography in the words, headings, tables with a frame, links and numbered footnotes. */
public final class Sattning {

    /** As itself, like in the rest of the document. */
    private static final String FAST = "\u00a0";

    private final Fotnoter fotnoter;

    /** @param papper whether a note stands at the foot of its page; else it stands after its text */
    Sattning(boolean papper) {
        fotnoter = new Fotnoter(papper);
    }

    /** A stored text as well-formed HTML of blocks, safe to stand in the document as it is. */
    public String text(String lagrad) {
        return html(kropp(lagrad));
    }

    /** In a list or in a cell, after a mark or before a word of its own: the first paragraph is running text there, and what comes after it blocks. */
    public String punkt(String lagrad) {
        Element kropp = kropp(lagrad);
        if (arStycke(kropp.firstElementChild())) {
            kropp.firstElementChild().unwrap();
        }
        return html(kropp);
    }

    /** With a word of its own that says what it is, first in its first paragraph. */
    public String text(String ledord, String lagrad) {
        Element kropp = kropp(lagrad);
        Element forsta = arStycke(kropp.firstElementChild()) ? kropp.firstElementChild().removeClass("mellanrubrik").prependText(" ") : kropp.prependElement("p");
        forsta.prependElement("strong").text(ledord);
        return html(kropp);
    }

    private static boolean arStycke(Element block) {
        return block != null && block.normalName().equals("p");
    }

    private static String html(Element kropp) {
        return kropp.html().replace("&#xa0;", FAST);
    }

    private Element kropp(String lagrad) {
        Element kropp = Text.kropp(lagrad);
        kropp.nodeStream(TextNode.class).toList().forEach(text -> text.text(Svenska.typografi(text.getWholeText())));
        kropp.select("> p").stream().filter(Sattning::heltFet).forEach(rubrik -> rubrik.addClass("mellanrubrik"));
        kropp.select("a").forEach(lank -> lank.attr("title", "Länk till " + lank.attr("href")).attr("rel", "noopener noreferrer"));
        kropp.select("table").forEach(Sattning::tabell);
        fotnoter.satt(kropp);
        return kropp;
    }

    private static boolean heltFet(Element stycke) {
        return stycke.childNodeSize() == 1 && stycke.childNode(0).nodeName().equals("strong");
    }

    /** Columns of figures stand to the right; a reader who hears the table is told what it is about. */
    private static void tabell(Element tabell) {
        List<Element> rader = tabell.select("tbody tr");
        List<Element> rubriker = tabell.select("th");
        rubriker.forEach(rubrik -> rubrik.attr("scope", "col"));
        for (int i = 0; i < tabell.selectFirst("tr").childrenSize(); i++) {
            int kolumn = i;
            if (rader.stream().map(rad -> rad.child(kolumn).text()).allMatch(Svenska::arTal)) {
                tabell.select("tr").forEach(rad -> rad.child(kolumn).addClass("siffror"));
            }
        }
        tabell.attr("title", "Tabell" + rubriker.stream().map(Element::text).filter(rubrik -> !rubrik.isEmpty())
                .collect(Collectors.joining(", ", rubriker.isEmpty() ? "" : ": ", "")));
        tabell.addClass("egen").wrap("<div class=\"tabellram\" tabindex=\"0\"></div>");
    }
}
