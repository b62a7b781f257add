package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The footnotes of one document, numbered through it. In a text a note is written where it belongs: [fotnot: …]. */
final class Fotnoter {

    private static final String BORJAN = "[fotnot:";
    private static final String SLUT = "]";

    private final boolean papper;
    private int nummer;

    Fotnoter(boolean papper) {
        this.papper = papper;
    }

    void satt(Element kropp) {
        List<Element> noter = new ArrayList<>();
        for (TextNode text : kropp.nodeStream(TextNode.class).toList()) {
            for (TextNode kvar = text; kvar != null;) {
                Element not = lyftUt(kvar);
                kvar = not != null && not.nextSibling() instanceof TextNode efter ? efter : null;
                if (not != null) {
                    noter.add(not);
                }
            }
        }
        if (!papper && !noter.isEmpty()) {
            efterTexten(kropp, noter);
        }
    }

    /** Takes the first note of this text, also when it goes on in a link or an emphasis; null when none is finished. */
    private Element lyftUt(TextNode text) {
        int fran = text.getWholeText().indexOf(BORJAN);
        if (fran < 0) {
            return null;
        }
        List<Node> delar = new ArrayList<>();
        Node slut = text.splitText(fran);
        while (slut != null && !(slut instanceof TextNode ord && ord.getWholeText().contains(SLUT))) {
            delar.add(slut);
            slut = slut.nextSibling();
        }
        if (slut == null) {
            return null;
        }
        TextNode sist = (TextNode) slut;
        sist.splitText(sist.getWholeText().indexOf(SLUT) + 1);
        delar.add(sist);
        sist.text(sist.getWholeText().substring(0, sist.getWholeText().length() - 1));
        TextNode forst = (TextNode) delar.get(0);
        forst.text(forst.getWholeText().substring(BORJAN.length()).stripLeading());
        text.text(text.getWholeText().stripTrailing());
        Element not = new Element("span").addClass("fotnot").attr("data-nummer", String.valueOf(++nummer));
        delar.get(0).before(not);
        delar.forEach(not::appendChild);
        return not;
    }

    private void efterTexten(Element kropp, List<Element> noter) {
        Element lista = kropp.appendElement("div").addClass("fotnoter").attr("role", "group").attr("aria-label", "Fotnoter");
        for (Element not : noter) {
            String nr = not.attr("data-nummer");
            not.before(new Element("sup").addClass("notmarke").appendChild(lank("notref-", "not-", nr, "Fotnot " + nr)));
            Element rad = lista.appendElement("p");
            rad.appendChild(lank("not-", "notref-", nr, "Tillbaka till texten vid fotnot " + nr)).appendText(" ");
            rad.appendChild(not);
        }
    }

    private static Element lank(String id, String till, String nr, String titel) {
        return new Element("a").attr("id", id + nr).attr("href", "#" + till + nr).attr("title", titel).text(nr);
    }
}
