package se.arshjulet.platform.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks blocks of HTML and writes paragraphs, lists and tables, in the document or in a cell of a table. A table inside a table becomes
 * paragraphs; running text that stands between blocks becomes a paragraph of its own.
 */
final class Blockskrivare {

    private static final Set<String> BEHALLARE = Set.of("div", "section", "article", "header", "footer", "main", "nav", "aside", "figure",
            "details", "summary", "dl", "table", "thead", "tbody", "tfoot", "tr", "body");
    private static final Set<String> STYCKEN = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "caption", "figcaption",
            "pre", "address", "blockquote");

    private final Skrivning skrivning;
    private final Supplier<XWPFParagraph> plats;
    private final String vanlig;

    /** @param vanlig the style of an ordinary paragraph here */
    Blockskrivare(Skrivning skrivning, Supplier<XWPFParagraph> plats, String vanlig) {
        this.skrivning = skrivning;
        this.plats = plats;
        this.vanlig = vanlig;
    }

    void skriv(Element behallare) {
        List<Node> lopande = new ArrayList<>();
        for (Node nod : behallare.childNodes()) {
            if (nod instanceof Element element && arBlock(element)) {
                tom(lopande, behallare);
                skrivning.passera(element);
                block(element);
            } else {
                lopande.add(nod);
            }
        }
        tom(lopande, behallare);
    }

    private static boolean arBlock(Element element) {
        String namn = element.normalName();
        return BEHALLARE.contains(namn) || STYCKEN.contains(namn) || namn.matches("[uo]l|innehall|hr");
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "ul", "ol" -> {
                lista(element, 1);
                skrivning.efterLista();
            }
            case "table" -> tabell(element);
            case "innehall" -> new Innehallsfalt(skrivning).skriv(element);
            case "hr" -> { }
            default -> {
                if (BEHALLARE.contains(element.normalName()) || element.children().stream().anyMatch(Blockskrivare::arBlock)) {
                    skriv(element);
                } else {
                    stycke(element, stil(element));
                }
            }
        }
    }

    private void tabell(Element tabell) {
        if (vanlig.equals(Formatmallar.TABELLTEXT)) {
            skriv(tabell);
        } else {
            new Tabellskrivare(skrivning).skriv(tabell);
        }
    }

    private void stycke(Element element, String stil) {
        XWPFParagraph stycke = stycke(element.childNodes(), stil);
        if (element.hasAttr("data-ny-sida")) {
            stycke.setPageBreak(true);
        }
    }

    private String stil(Element element) {
        if (element.hasAttr("data-stil")) {
            return element.attr("data-stil");
        }
        return switch (element.normalName()) {
            case "h1" -> "Title";
            case "h2", "h3", "h4", "h5", "h6" -> "heading " + (element.normalName().charAt(1) - '1');
            case "caption", "figcaption" -> "caption";
            case "blockquote" -> "Quote";
            default -> vanlig;
        };
    }

    private void lista(Element lista, int djup) {
        boolean numrerad = lista.normalName().equals("ol");
        String start = lista.attr("start");
        BigInteger nummer = numrerad ? skrivning.numrering.nyLista(start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1, djup) : null;
        for (Element punkt : lista.children()) {
            skrivning.passera(punkt);
            if (punkt.normalName().equals("li")) {
                punkt(punkt, nummer, djup);
            } else if (punkt.normalName().matches("[uo]l")) {
                lista(punkt, djup + 1);
            }
        }
    }

    /** The first paragraph has the bullet or the number, the others stand below its text. */
    private void punkt(Element punkt, BigInteger nummer, int djup) {
        List<Node> lopande = new ArrayList<>();
        boolean forsta = true;
        for (Node nod : punkt.childNodes()) {
            if (nod instanceof Element element && arBlock(element)) {
                forsta &= !punktstycke(lopande, punkt, nummer, djup, forsta);
                skrivning.passera(element);
                if (element.normalName().matches("[uo]l")) {
                    lista(element, djup + 1);
                } else if (element.normalName().equals("table")) {
                    tabell(element);
                } else {
                    forsta &= !punktstycke(new ArrayList<>(element.childNodes()), punkt, nummer, djup, forsta);
                }
            } else {
                lopande.add(nod);
            }
        }
        punktstycke(lopande, punkt, nummer, djup, forsta);
    }

    private boolean punktstycke(List<Node> noder, Element punkt, BigInteger nummer, int djup, boolean forsta) {
        if (noder.stream().allMatch(Blockskrivare::arTom)) {
            noder.clear();
            return false;
        }
        XWPFParagraph stycke = stycke(noder, vanlig);
        noder.clear();
        if (!forsta) {
            skrivning.numrering.fortsattning(stycke, djup);
        } else if (punkt.hasAttr("data-stil")) {
            stycke.setStyle(skrivning.mallar.id(punkt.attr("data-stil")));
        } else if (nummer != null) {
            skrivning.numrering.nummer(stycke, nummer, djup);
        } else {
            skrivning.numrering.punkt(stycke, djup);
        }
        return true;
    }

    private void tom(List<Node> lopande, Element behallare) {
        if (!lopande.stream().allMatch(Blockskrivare::arTom)) {
            stycke(lopande, stil(behallare));
        }
        lopande.clear();
    }

    private static boolean arTom(Node nod) {
        return nod instanceof TextNode text ? text.isBlank() : !(nod instanceof Element);
    }

    private XWPFParagraph stycke(List<Node> noder, String stil) {
        XWPFParagraph nytt = plats.get();
        nytt.setStyle(skrivning.mallar.id(stil));
        Stycke stycke = skrivning.stycke(nytt);
        stycke.skriv(noder, Teckenstil.VANLIG);
        stycke.klart();
        return nytt;
    }
}
