package se.arshjulet.rapport;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.arshjulet.diarium.Tryck;

/** The report on paper and in the archive: tagged PDF/UA and PDF/A-3a, every font embedded. */
@ApplicationScoped
public class RapportPdf implements Tryck {

    private RapportHtml html;

    protected RapportPdf() { }

    @Inject
    public RapportPdf(RapportHtml html) {
        this.html = html;
    }

    public byte[] pdf(Rapportunderlag underlag) {
        return pdf(html.dokument(underlag), underlag.bilder());
    }

    @Override
    public byte[] pdf(String dokument) {
        return pdf(dokument, List.of());
    }

    private static byte[] pdf(String dokument, List<Bild> bilder) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream(512 * 1024);
        PdfRendererBuilder pdf = satt(dokument, bilder, ut)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        kor(pdf);
        return ut.toByteArray();
    }

    /** The words set in our types, without what the archive and accessibility ask for. */
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
