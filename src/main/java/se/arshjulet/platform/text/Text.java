package se.arshjulet.platform.text;

import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The one stored form of a long text (ADR 15): plain text, in which a blank line ends a paragraph and "- " begins a bullet, or, when the
 * text holds more than that, HTML of the allowed kind, which begins with a block. "[fotnot: …]" is a footnote in both.
 */
public final class Text {

    /** Characters in one text; the same limit as in the published schema of a year's content. */
    public static final int LANGST = 100_000;

    private Text() { }

    /** The only way in. What is not allowed is gone; a text that plain text can hold is plain. */
    public static String lagrad(String skriven) {
        if (skriven == null || !Formaterat.ar(skriven)) {
            return skriven == null ? null : Tecken.rensa(skriven);
        }
        Element kropp = Formaterat.las(skriven);
        String html = kropp.html();
        String enkel = enkel(kropp);
        return !Formaterat.ar(enkel) && html(enkel).equals(html) ? enkel : html;
    }

    /** As well-formed HTML to be shown: only what is allowed, whatever is stored. Empty for no text. */
    public static String html(String lagrad) {
        return kropp(lagrad).html();
    }

    /** The same as a tree, the caller's own, for setting it in print. */
    public static Element kropp(String lagrad) {
        return Formaterat.ar(lagrad) ? Formaterat.las(lagrad) : enkelKropp(lagrad == null ? "" : Tecken.rensa(lagrad));
    }

    /** The words alone, a line per paragraph, item and row of a table: to be searched, counted and compared. */
    public static String ord(String lagrad) {
        if (!Formaterat.ar(lagrad)) {
            return lagrad == null ? "" : lagrad;
        }
        Element kropp = Formaterat.las(lagrad);
        kropp.select("td + td, th + th").forEach(cell -> cell.prependText("\t"));
        kropp.select("p, tr, ul, ol").forEach(rad -> rad.appendText("\n"));
        kropp.select("li").forEach(punkt -> punkt.prependText("\n- "));
        return kropp.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining()).replaceAll("\n+", "\n").strip();
    }

    /** The text without its marks, as plain text would say it. What is lost is seen when it is read back. */
    private static String enkel(Element kropp) {
        return kropp.children().stream().map(block -> block.normalName().equals("ul")
                ? block.children().stream().map(punkt -> "- " + punkt.wholeText()).collect(Collectors.joining("\n")) : block.wholeText())
                .collect(Collectors.joining("\n\n"));
    }

    private static Element enkelKropp(String text) {
        Document dokument = Formaterat.utanLayout(Document.createShell(""));
        for (Brodtext.Block block : Brodtext.block(text)) {
            if (block.lista()) {
                Element lista = dokument.body().appendElement("ul");
                block.rader().forEach(rad -> lista.appendElement("li").appendText(rad));
            } else {
                Element stycke = dokument.body().appendElement("p");
                (block.rubrik() ? stycke.appendElement("strong") : stycke).appendText(block.rader().get(0));
            }
        }
        return dokument.body();
    }
}
