package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.arshjulet.mall.Logotyp;
import se.arshjulet.mall.Utseende;

/** The office's own look: logotype, colour and numbers on the headings, on screen and in the archive. */
class UtseendeTest {

    private static Rapportunderlag underlag;
    private static byte[] rapport;

    @BeforeAll
    static void satt() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Rapportunderlag u = Provunderlag.fryst();
        underlag = new Rapportunderlag(u.omslag(), u.texter(), u.intyg(), u.avsnitt(), u.kriterier(), u.omradesskalor(), u.delomradesskala(), u.ansvarsomraden(),
                u.omraden(), u.bilagor(), u.bilder(), u.tidigare(), u.nyckeltal(), u.kallor(), new Utseende(true, "#5b2a54", new Logotyp(Base64.getEncoder().encodeToString(bild()), "Kommunens vapen")));
        rapport = new RapportPdf(new RapportHtml()).pdf(underlag);
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_3_A", "PDFUA_1"})
    void logotyp_farg_och_nummer_haller_i_arkivet(PDFAFlavour krav) throws VeraPDFException, IOException {
        assertThat(ArkivkravTest.brott(rapport, krav)).isEmpty();
    }

    @Test
    void logotypen_star_pa_omslaget_i_sin_farg() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(rapport)) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(new PDFTextStripper().getText(pdf)).contains("1.1 Oberoende och kvalitetssäkring");
        }
        BufferedImage omslag = omslag();
        assertThat(IntStream.range(0, omslag.getWidth() * omslag.getHeight()).map(i -> omslag.getRGB(i % omslag.getWidth(), i / omslag.getWidth()) & 0xffffff))
                .contains(0x00a000, 0x5b2a54).doesNotContain(0x17465c);
    }

    @Test
    void pa_skarmen_har_logotypen_sin_text_och_accenten_en_ljusare_for_morkt_schema() {
        String html = new RapportHtml().fragment(underlag);
        assertThat(html).contains("alt=\"Kommunens vapen\"", "data-accent=\"#5b2a54\" data-accent-mork=\"#", "arsrapport numrerad");
        assertThat(new RapportHtml().fragment(Provunderlag.fryst())).doesNotContain("<img", "numrerad");
    }

    private static BufferedImage omslag() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(rapport)) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 72);
        }
    }

    private static byte[] bild() throws IOException {
        BufferedImage bild = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D yta = bild.createGraphics();
        yta.setColor(new Color(0x00a000));
        yta.fillOval(10, 10, 80, 80);
        yta.dispose();
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ImageIO.write(bild, "png", ut);
        return ut.toByteArray();
    }
}
