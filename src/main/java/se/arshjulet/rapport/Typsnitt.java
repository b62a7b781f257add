package se.arshjulet.rapport;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One of the report's fonts in one document, read when it is first used. Its ligatures are left alone: the library looks for them in every
 * run of text with patterns that it makes anew each time, which took two thirds of the time of a report.
 */
final class Typsnitt extends PDFontSupplier {

    private final PDDocument fil;
    private final String namn;
    private PDFont snitt;

    Typsnitt(PDDocument fil, String namn) {
        super(null);
        this.fil = fil;
        this.namn = namn;
    }

    @Override
    public PDFont supply() {
        if (snitt == null) {
            try (InputStream strom = Typsnitt.class.getResourceAsStream("/liberation/" + namn + ".ttf")) {
                if (strom == null) {
                    throw new IllegalStateException("Missing in the application: " + namn);
                }
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(strom));
                font.setEnableGsub(false);
                fil.registerTrueTypeFontForClosing(font);
                snitt = PDType0Font.load(fil, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException("The font cannot be read: " + namn, e);
            }
        }
        return snitt;
    }
}
