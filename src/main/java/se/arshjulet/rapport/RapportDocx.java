package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.arshjulet.platform.docx.Bildkalla;
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
        return Docx.skriv(new Ordsattning(sida).satt(), uppgifter, mall, Bildkalla.INBADDADE);
    }

    private static Dokumentuppgifter uppgifter(Document sida) {
        Element omslag = sida.selectFirst(".omslag");
        String titel = text(omslag, ".rad1") + (omslag == null ? "" : " – ") + text(omslag, ".rad2");
        String amne = "Granskning av " + text(omslag, ".rad2");
        return new Dokumentuppgifter(titel, amne, text(omslag, ".avsandare").replace(" | ", ", "), text(sida, "#sidhuvud .hv"), text(sida, "#sidhuvud .hh"), text(sida, "#sidfot .fv"));
    }

    private static String text(Element omkring, String del) {
        Element element = omkring == null ? null : omkring.selectFirst(del);
        return element == null ? "" : element.text();
    }
}
