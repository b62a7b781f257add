package se.arshjulet.underlag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.fil.Filtyp;

/** The words of a file, to search in and to cite: a PDF page by page, a spreadsheet sheet by sheet, a Word document as one. */
final class Textutdrag {

    /** Most pages of a PDF. */
    static final int SIDOR = 1000;
    /** Most characters that are kept of one page. */
    static final int TECKEN = 200_000;

    private Textutdrag() {
    }

    /** @throws Regelbrott when the file is broken or locked */
    static List<String> sidor(Fil fil, Filtyp typ) {
        try {
            return switch (typ) {
                case PDF -> pdf(fil);
                case DOCX -> Lasplats.medan(() -> docx(fil));
                default -> Tabellasning.blad(fil, typ).stream().map(Textutdrag::text).map(Textutdrag::rent).toList();
            };
        } catch (InvalidPasswordException last) {
            throw new Regelbrott(Filkontroll.FALT, "platform.fil.fel.losenord", fil.namn());
        } catch (Regelbrott nej) {
            throw nej;
        } catch (IOException | RuntimeException trasig) {
            // what the libraries throw at a broken file is of any kind
            throw Filkontroll.trasig(fil);
        }
    }

    private static List<String> pdf(Fil fil) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(fil.innehall())) {
            if (dokument.getNumberOfPages() > SIDOR) {
                throw new Regelbrott(Filkontroll.FALT, "underlag.fel.forMangaSidor", fil.namn(), SIDOR);
            }
            List<String> sidor = new ArrayList<>();
            for (int sida = 1; sida <= dokument.getNumberOfPages(); sida++) {
                PDFTextStripper utdrag = new PDFTextStripper();
                utdrag.setSortByPosition(true);
                utdrag.setStartPage(sida);
                utdrag.setEndPage(sida);
                sidor.add(rent(utdrag.getText(dokument)));
            }
            return sidor;
        }
    }

    private static List<String> docx(Fil fil) throws IOException {
        try (XWPFDocument dokument = new XWPFDocument(new ByteArrayInputStream(fil.innehall())); XWPFWordExtractor utdrag = new XWPFWordExtractor(dokument)) {
            return List.of(rent(utdrag.getText()));
        }
    }

    private static String text(Rutnat blad) {
        return blad.blad() + "\n" + blad.rader().values().stream().map(rad -> rad.values().stream().filter(c -> c.egenhet() != Cell.Egenhet.SAMMANSLAGEN)
                .map(Cell::text).collect(Collectors.joining(" \t"))).collect(Collectors.joining("\n"));
    }

    /** Without characters that neither a page nor the database can show. */
    private static String rent(String text) {
        String utan = text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replaceAll("\\p{Cs}|\\p{Cn}", "\ufffd").strip();
        return utan.length() > TECKEN ? utan.substring(0, TECKEN) : utan;
    }
}
