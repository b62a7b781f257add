package se.arshjulet.rapport;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.versioner.Textskillnad;

/**
 * A file held against the frozen report.
 *
 * @param utfall  what it is
 * @param avtryck SHA-256 of the file
 * @param fryst   SHA-256 of the frozen report
 * @param bitar   what differs in the words, when there are words to compare and they differ
 */
public record Filkontroll(Utfall utfall, String avtryck, String fryst, LocalDateTime frystNar, List<Textskillnad.Bit> bitar) {

    /** Pages that are read of a file that is not the report; a report has a hundred. */
    private static final int FLEST_SIDOR = 1000;

    /** The file itself; another file with the same words; another file with other words; no PDF that can be read. */
    public enum Utfall { SAMMA, SAMMA_TEXT, ANNAN_TEXT, OLASLIG }

    static Filkontroll av(Arsrapport rapport, byte[] fil) {
        if (rapport.ar(fil)) {
            return svar(Utfall.SAMMA, rapport, fil, List.of());
        }
        String filens;
        try {
            filens = text(fil);
        } catch (IOException | RuntimeException olaslig) {
            return svar(Utfall.OLASLIG, rapport, fil, List.of());
        }
        String rapportens = rapportens(rapport);
        return filens.equals(rapportens) ? svar(Utfall.SAMMA_TEXT, rapport, fil, List.of())
                : svar(Utfall.ANNAN_TEXT, rapport, fil, Textskillnad.mellan(rapportens, filens));
    }

    private static Filkontroll svar(Utfall utfall, Arsrapport rapport, byte[] fil, List<Textskillnad.Bit> bitar) {
        return new Filkontroll(utfall, Fingeravtryck.av(fil), rapport.getSha256(), rapport.getFrystNar(), bitar);
    }

    private static String rapportens(Arsrapport rapport) {
        try {
            return text(rapport.getPdf());
        } catch (IOException e) {
            throw new IllegalStateException("The frozen report cannot be read", e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            PDFTextStripper lasare = new PDFTextStripper();
            lasare.setEndPage(FLEST_SIDOR);
            return lasare.getText(dokument);
        }
    }
}
