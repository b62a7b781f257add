package se.arshjulet.rapport;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The report on paper and in the archive: tagged PDF/UA and PDF/A-3a, every font embedded. */
@ApplicationScoped
public class RapportPdf {

    private RapportHtml html;

    protected RapportPdf() { }

    @Inject
    public RapportPdf(RapportHtml html) {
        this.html = html;
    }

    public byte[] pdf(Rapportunderlag underlag) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream(512 * 1024);
        PdfRendererBuilder pdf = satt(html.dokument(underlag), underlag.bilder(), ut)
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
        typsnitt(pdf, "Rapport Sans", "LiberationSans");
        typsnitt(pdf, "Rapport Serif", "LiberationSerif");
        return pdf;
    }

    static void kor(PdfRendererBuilder pdf) {
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be set as PDF", e);
        }
    }

    private static void typsnitt(PdfRendererBuilder pdf, String familj, String fil) {
        snitt(pdf, familj, fil + "-Regular", 400, FontStyle.NORMAL);
        snitt(pdf, familj, fil + "-Bold", 700, FontStyle.NORMAL);
        snitt(pdf, familj, fil + "-Italic", 400, FontStyle.ITALIC);
        snitt(pdf, familj, fil + "-BoldItalic", 700, FontStyle.ITALIC);
    }

    private static void snitt(PdfRendererBuilder pdf, String familj, String fil, int vikt, FontStyle stil) {
        pdf.useFont(() -> resurs("/liberation/" + fil + ".ttf"), familj, vikt, stil, true);
    }

    private static InputStream resurs(String namn) {
        InputStream strom = RapportPdf.class.getResourceAsStream(namn);
        if (strom == null) {
            throw new IllegalStateException("Missing in the application: " + namn);
        }
        return strom;
    }
}
