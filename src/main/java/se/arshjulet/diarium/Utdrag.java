package se.arshjulet.diarium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.arshjulet.platform.web.Texter;

/** An extract of the register, the same words as a table for a spreadsheet and on paper. What is secret about a title is not in it, whoever asks. */
final class Utdrag {

    private static final char BOM = '\uFEFF';
    /** As spreadsheets in Swedish open it. */
    private static final CSVFormat CSV = CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private Utdrag() {
    }

    static List<String> rubriker() {
        return Stream.of("handling", "arende", "namnd", "slag", "titel", "motpart", "datum", "expedierad", "status", "sekretess")
                .map(kolumn -> Texter.text("diarium.kolumn." + kolumn)).toList();
    }

    static List<String> celler(Handlingsrad rad) {
        String status = Texter.text("diarium.status." + rad.status());
        return Stream.of(rad.beteckning(), rad.mening(), rad.namnd(), Texter.text("diarium.slag." + rad.slag()), rad.titel(), rad.motpart(), rad.datum(), rad.expedierad(),
                rad.isGallrad() ? Texter.text("diarium.utdrag.gallrad", status, rad.gallring().getTid().toLocalDate()) : status, rad.lagrum()).map(v -> Objects.toString(v, "")).toList();
    }

    static void csv(List<String> celler, Appendable ut) {
        try {
            CSVPrinter skrivare = new CSVPrinter(ut, CSV);
            skrivare.printRecord(celler.stream().map(Utdrag::ofarlig));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a spreadsheet would take for a formula is text. */
    static String ofarlig(String cell) {
        return cell.matches("(?s)[\\s]*[=+@\\-\\t\\r\u2212\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + cell : cell;
    }

    static void inled(Appendable ut) {
        try {
            ut.append(BOM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv(rubriker(), ut);
    }
}
