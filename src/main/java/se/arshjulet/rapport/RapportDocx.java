package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        Dokumentuppgifter uppgifter = Omslagsuppgifter.av(sida);
        return Docx.skriv(new Ordsattning(sida).satt(), uppgifter, mall, new Diagramkalla());
    }
}
