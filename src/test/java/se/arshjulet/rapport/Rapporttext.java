package se.arshjulet.rapport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** The words of a report in each form that it is read in. */
final class Rapporttext {

    private static final RapportHtml HTML = new RapportHtml();

    private Rapporttext() { }

    /** By form: on screen, as PDF and in Word; space between words is one space. */
    static Map<String, String> former(Rapportunderlag underlag) {
        return new TreeMap<>(Map.of("skärm", enkel(Jsoup.parse(HTML.fragment(underlag)).body().wholeText()), "PDF", enkel(pdf(underlag)), "Word", enkel(word(underlag))));
    }

    static String pdf(Rapportunderlag underlag) {
        try (PDDocument dokument = Loader.loadPDF(new RapportPdf(HTML).pdf(underlag))) {
            return new PDFTextStripper().getText(dokument);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String word(Rapportunderlag underlag) {
        try (XWPFWordExtractor lasare = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(new RapportDocx().docx(HTML.fragment(underlag), null))))) {
            return lasare.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String enkel(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
