package se.arshjulet.platform.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML from outside: what is not allowed is taken away by a well-kept library, and what is left is put in the one order that {@link Uppstallning} gives. */
final class Formaterat {

    private static final Pattern BORJAN = Pattern.compile("\\s*<(?:p|ul|ol|table|div|h[1-6])[\\s>]", Pattern.CASE_INSENSITIVE);

    private Formaterat() { }

    /** Whether the text is HTML. It begins with a block; all other texts are plain, whatever stands in them. */
    static boolean ar(String text) {
        return text != null && BORJAN.matcher(text).lookingAt();
    }

    /** The body of what is allowed of this HTML, in order. */
    static Element las(String html) {
        Document dokument = Jsoup.parseBodyFragment(Regler.TILLATET.sanitize(Tecken.rensa(html)));
        Uppstallning.ordna(dokument.body());
        return utanLayout(dokument).body();
    }

    /** A document that is written as well-formed XML with the characters themselves, as it was, without line breaks of its own. */
    static Document utanLayout(Document dokument) {
        dokument.outputSettings().prettyPrint(false).charset("UTF-8").syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml);
        return dokument;
    }

    /** Made when the first formatted text is met. */
    private static final class Regler {

        static final PolicyFactory TILLATET = new HtmlPolicyBuilder()
                .allowElements("p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "sub", "sup", "ul", "ol", "li",
                        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a")
                .allowUrlProtocols("http", "https", "mailto").allowAttributes("href").onElements("a")
                .toFactory();
    }
}
