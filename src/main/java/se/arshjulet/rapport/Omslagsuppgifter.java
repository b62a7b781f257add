package se.arshjulet.rapport;

import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.arshjulet.platform.docx.Dokumentuppgifter;

/** What the cover says of the document, for those who look for it without opening it. */
final class Omslagsuppgifter {

    private Omslagsuppgifter() {
    }

    static Dokumentuppgifter av(Document sida) {
        String namnd = text(sida, ".omslag .rad2");
        String kontor = sida.select(".omslag .avsandare").stream().flatMap(rader -> rader.textNodes().stream()).map(rad -> rad.text().strip())
                .collect(Collectors.joining(", "));
        Element omslag = sida.selectFirst(".omslag[data-amne]");
        return new Dokumentuppgifter(text(sida, ".omslag .rad1") + " – " + namnd, omslag == null ? "Granskning av " + namnd : omslag.attr("data-amne"), kontor,
                text(sida, "#sidhuvud .hv"), text(sida, "#sidhuvud .hh"), text(sida, "#sidfot .fv"));
    }

    private static String text(Document sida, String del) {
        Element element = sida.selectFirst(del);
        return element == null ? "" : element.text();
    }
}
