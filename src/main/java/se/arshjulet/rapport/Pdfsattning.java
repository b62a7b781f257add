package se.arshjulet.rapport;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a document's words and pictures on pages, with our types. */
final class Pdfsattning {

    private Pdfsattning() {
    }

    /** Without what the archive and accessibility ask for. */
    static PdfRendererBuilder satt(String dokument, List<Bild> bilder, OutputStream ut) {
        PdfRendererBuilder pdf = new PdfRendererBuilder()
                .withHtmlContent(dokument, null)
                .useUnicodeLineBreaker(new Radbrytning())
                .useObjectDrawerFactory(new Bildritare(bilder))
                .withProducer("Årshjulet")
                .toStream(ut);
        PDDocument fil = new PDDocument();
        pdf.usePDDocument(fil);
        typsnitt(pdf, fil, "Rapport Sans", "LiberationSans");
        typsnitt(pdf, fil, "Rapport Serif", "LiberationSerif");
        return pdf;
    }

    static void kor(PdfRendererBuilder pdf) {
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be set as PDF", e);
        }
    }

    private static void typsnitt(PdfRendererBuilder pdf, PDDocument fil, String familj, String namn) {
        pdf.useFont(new Typsnitt(fil, namn + "-Regular"), familj, 400, FontStyle.NORMAL, true);
        pdf.useFont(new Typsnitt(fil, namn + "-Bold"), familj, 700, FontStyle.NORMAL, true);
        pdf.useFont(new Typsnitt(fil, namn + "-Italic"), familj, 400, FontStyle.ITALIC, true);
        pdf.useFont(new Typsnitt(fil, namn + "-BoldItalic"), familj, 700, FontStyle.ITALIC, true);
    }
}
