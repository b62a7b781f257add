package se.arshjulet.rapport;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.util.List;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        PdfRendererBuilder pdf = Pdfsattning.satt(dokument, bilder, ut)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        Pdfsattning.kor(pdf);
        return ut.toByteArray();
    }
}
