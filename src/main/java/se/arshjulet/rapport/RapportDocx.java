package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.arshjulet.platform.docx.Docx;
import se.arshjulet.platform.docx.Dokumentuppgifter;

/**
 * The report as a Word document, made of the very HTML that is shown on screen: of a frozen report, the frozen one.
 * How its parts look is said here; that they are headings, lists and tables they say themselves.
 */
@ApplicationScoped
public class RapportDocx {

    /**
     * @param html what {@link RapportHtml#fragment} gives
     * @param mall the office's own Word template, or null
     */
    public byte[] docx(String html, byte[] mall) {
        Document sida = Jsoup.parse(html);
        sida.outputSettings().prettyPrint(false);
        Dokumentuppgifter uppgifter = uppgifter(sida);
        return Docx.skriv(new Ordsattning(sida).satt(), uppgifter, mall, new Diagramkalla());
    }

    private static Dokumentuppgifter uppgifter(Document sida) {
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
