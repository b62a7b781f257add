package se.arshjulet.platform.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The one order of a formatted text: paragraphs, lists (nested within an item) and tables on the top level, and in them only words,
 * strong, em, sub, sup and a. A heading is a paragraph that is strong as a whole, a line break ends a paragraph.
 */
final class Uppstallning {

    private static final Set<String> I_RADEN = Set.of("strong", "em", "sub", "sup", "a");
    private static final Set<String> BLOCK = Set.of("p", "ul", "ol", "table", "div", "li", "td", "th", "caption");

    private Uppstallning() { }

    static void ordna(Element kropp) {
        mellanrum(kropp);
        kropp.select("b").tagName("strong");
        kropp.select("i").tagName("em");
        for (Element rubrik : kropp.select("h1, h2, h3, h4, h5, h6")) {
            rubrik.tagName("p");
            rubrik.select("strong").unwrap();
            rubrik.html("<strong>" + rubrik.html() + "</strong>");
        }
        kropp.select("caption").forEach(rubrik -> rubrik.closest("table").before(rubrik.tagName("p")));
        kropp.select("td, th").forEach(Uppstallning::platta);
        kropp.select("table").forEach(Tabellordning::ordna);
        kropp.select("li > ul, li > ol").stream().filter(Uppstallning::utanOrdFore).forEach(Uppstallning::underPunktenFore);
        kropp.select("li").forEach(Uppstallning::punkt);
        kropp.select("div").forEach(div -> div.before("<br>").after("<br>").unwrap());
        kropp.select("p p, strong strong, em em, a a").unwrap();
        stycken(kropp);
        tomma(kropp);
        kropp.select("p, li, td, th").forEach(Uppstallning::putsa);
    }

    /** Spaces that do not break are for the print to set, and line breaks of the source are only spaces. */
    private static void mellanrum(Element kropp) {
        kropp.nodeStream(TextNode.class).toList().forEach(text -> text.text(text.getWholeText().replaceAll("[\\s\u00a0]+", " ")));
    }

    /** A cell is one line: what stood in several paragraphs or items stands after each other. */
    private static void platta(Element cell) {
        cell.select("p, li, div, br, table, tr, td, th").stream().filter(inre -> inre != cell).forEach(inre -> inre.before(" "));
        cell.select("p, li, ul, ol, div, table, thead, tbody, tfoot, tr, td, th").stream().filter(inre -> inre != cell).forEach(Element::unwrap);
        cell.select("br").remove();
    }

    private static boolean utanOrdFore(Element lista) {
        return lista.parent().childNodes().stream().limit(lista.siblingIndex())
                .noneMatch(nod -> nod instanceof TextNode text ? !text.isBlank() : ((Element) nod).hasText());
    }

    /** A word processor sets a nested list beside the item it belongs to. */
    private static void underPunktenFore(Element lista) {
        Element fore = lista.parent().previousElementSibling();
        if (fore != null) {
            fore.appendChild(lista);
        }
    }

    private static void punkt(Element punkt) {
        punkt.select("> p, > div").forEach(stycke -> stycke.before(" ").unwrap());
        punkt.select("> br").forEach(rad -> rad.replaceWith(new TextNode(" ")));
        if (punkt.parent() != null && !Set.of("ul", "ol").contains(punkt.parent().normalName())) {
            punkt.tagName("p");
        }
    }

    /** Loose words become paragraphs, and a line break inside one makes two. */
    private static void stycken(Element kropp) {
        Element oppet = null;
        for (Node nod : List.copyOf(kropp.childNodes())) {
            boolean block = nod instanceof Element element && BLOCK.contains(element.normalName());
            boolean rad = nod instanceof Element element && element.normalName().equals("br");
            if (block || rad) {
                oppet = null;
            } else {
                if (oppet == null) {
                    oppet = new Element("p");
                    nod.before(oppet);
                }
                oppet.appendChild(nod);
            }
        }
        kropp.select("> p").forEach(Uppstallning::delaVidRadbrytning);
        kropp.select("br").remove();
    }

    private static void delaVidRadbrytning(Element stycke) {
        List<Node> noder = List.copyOf(stycke.childNodes());
        Element sist = stycke;
        for (Node nod : noder) {
            if (nod instanceof Element element && element.normalName().equals("br")) {
                Element nytt = new Element("p");
                sist.after(nytt);
                sist = nytt;
            } else if (sist != stycke) {
                sist.appendChild(nod);
            }
        }
    }

    private static void tomma(Element kropp) {
        for (Element tom : kropp.select("p, li, ul, ol, table, strong, em, sub, sup, a").asList()) {
            if (!tom.hasText() && tom.parent() != null) {
                if (I_RADEN.contains(tom.normalName())) {
                    tom.unwrap();
                } else {
                    tom.remove();
                }
            }
        }
        kropp.childNodes().stream().filter(TextNode.class::isInstance).toList().forEach(Node::remove);
        kropp.select("ul, ol").forEach(lista -> lista.textNodes().forEach(Node::remove));
    }

    /** No space first or last in a line, nor before a list in it. */
    private static void putsa(Element rad) {
        List<TextNode> texter = rad.nodeStream(TextNode.class).filter(text -> narmast(text) == rad).toList();
        if (!texter.isEmpty()) {
            TextNode forst = texter.get(0);
            forst.text(forst.getWholeText().stripLeading());
            TextNode sist = texter.get(texter.size() - 1);
            sist.text(sist.getWholeText().stripTrailing());
        }
    }

    private static Element narmast(Node nod) {
        return Stream.iterate(nod.parent(), Node::parent).filter(n -> n instanceof Element e && BLOCK.contains(e.normalName()))
                .map(Element.class::cast).findFirst().orElse(null);
    }
}
