package se.arshjulet.underlag;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Teckenkodning;

/** A CSV file or a pasted table: one sheet. Columns are parted by what is most common in its first rows: tab, semicolon, bar or comma. */
final class Csvlasning {

    /** A comma is also the decimal sign, so it comes last. */
    private static final char[] SKILJETECKEN = {'\t', ';', '|', ','};
    private static final int PROV = 20;

    private Csvlasning() {
    }

    static List<Rutnat> blad(Fil fil, String blad) throws IOException {
        String text = Teckenkodning.text(fil.innehall());
        Rutnat rutnat = new Rutnat(fil, blad);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(skiljetecken(text)).setIgnoreEmptyLines(false).setTrim(true).setLenientEof(true).setTrailingData(true).get();
        try (CSVParser rader = CSVParser.parse(new StringReader(text), format)) {
            int nummer = 0;
            for (CSVRecord rad : rader) {
                nummer++;
                for (int kolumn = 0; kolumn < rad.size(); kolumn++) {
                    rutnat.lagg(Cell.text(nummer, kolumn, rad.get(kolumn)));
                }
            }
        } catch (UncheckedIOException fel) {
            throw fel.getCause();
        }
        return List.of(rutnat);
    }

    private static char skiljetecken(String text) {
        List<String> forsta = text.lines().limit(PROV).toList();
        for (char tecken : SKILJETECKEN) {
            long rader = forsta.stream().filter(rad -> rad.indexOf(tecken) >= 0).count();
            if (rader > 0 && rader * 2 >= forsta.stream().filter(rad -> !rad.isBlank()).count()) {
                return tecken;
            }
        }
        return '\t';
    }
}
