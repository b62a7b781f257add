package se.arshjulet.platform.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Element;

/** Writes HTML as a Word document. */
public final class Docx {

    private static final String SPRAK = "sv-SE";

    private Docx() { }

    /**
     * @param kropp what the document is to say, see the package
     * @param mall  an office's own template, already examined; null for the application's own look
     */
    public static byte[] skriv(Element kropp, Dokumentuppgifter uppgifter, byte[] mall, Bildkalla bilder) {
        try (XWPFDocument dokument = mall == null ? Grund.medfoljande() : Mallgrund.ur(mall)) {
            List<Element> rubriker = kropp.select("h2, h3");
            for (int i = 0; i < rubriker.size(); i++) {
                if (rubriker.get(i).id().isEmpty()) {
                    rubriker.get(i).attr("id", "rubrik-" + i);
                }
            }
            Skrivning skrivning = new Skrivning(dokument, mall != null, kropp, bilder);
            if (!kropp.select("innehall").isEmpty()) {
                rubriker.forEach(rubrik -> skrivning.bokmarken.namn(rubrik.id()));
            }
            new Blockskrivare(skrivning, dokument::createParagraph, "Normal").skriv(kropp);
            new Sidramar(skrivning, uppgifter).satt();
            sprak(dokument);
            egenskaper(dokument.getProperties(), uppgifter);
            ByteArrayOutputStream ut = new ByteArrayOutputStream(64 * 1024);
            dokument.write(ut);
            return ut.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be written as DOCX", e);
        }
    }

    /** The language of every text that does not say otherwise. */
    private static void sprak(XWPFDocument dokument) {
        dokument.getStyles().setSpellingLanguage(SPRAK);
    }

    private static void egenskaper(POIXMLProperties egenskaper, Dokumentuppgifter uppgifter) {
        POIXMLProperties.CoreProperties om = egenskaper.getCoreProperties();
        om.setTitle(uppgifter.titel());
        om.setSubjectProperty(uppgifter.amne());
        om.setCreator(uppgifter.forfattare());
        om.getUnderlyingProperties().setLanguageProperty(SPRAK);
        egenskaper.getExtendedProperties().setApplication("Årshjulet");
    }
}
