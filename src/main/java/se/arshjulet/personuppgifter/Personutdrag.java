package se.arshjulet.personuppgifter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.arshjulet.platform.web.Texter;

/** Rows of a file that opens as a table, with a sentence of why, on what ground and how long at each. */
final class Personutdrag {

    private static final CSVFormat FORM = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    private final StringWriter text = new StringWriter();

    Personutdrag rad(Object... falt) {
        try (CSVPrinter skrivare = new CSVPrinter(text, FORM)) {
            skrivare.printRecord(List.of(falt).stream().map(Personutdrag::ofarlig).toList());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Personutdrag rad(Persontabell tabell, String kolumn, String vad) {
        String andamal = "personuppgifter.andamal." + tabell.andamal();
        return rad(tabell.tabell(), kolumn, Texter.text("personuppgifter.slag." + tabell.kolumner().get(kolumn)), vad,
                Texter.text(andamal), Texter.text(andamal + ".grund"), Texter.text(andamal + ".tid"));
    }

    static String lista(Traffar traffar) {
        int visade = traffar.forsta().size();
        String rader = traffar.forsta().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return visade == traffar.antal() ? visade + ": " + rader : Texter.text("personuppgifter.utdrag.forsta", visade, traffar.antal(), rader);
    }

    /** What begins as a formula is one to a spreadsheet. */
    private static String ofarlig(Object falt) {
        String varde = String.valueOf(falt);
        return varde.matches("[=+\\-@\\t\\r].*") ? "'" + varde : varde;
    }

    byte[] fil() {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
}
