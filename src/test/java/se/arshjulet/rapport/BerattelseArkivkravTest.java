package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.arshjulet.demo.Provregion;
import se.arshjulet.region.BerattelseService;
import se.arshjulet.region.Berattelseunderlag;

/** What the archive and accessibility demand of the underlag of the revisionsberättelse. */
class BerattelseArkivkravTest {

    private static byte[] fil;

    @BeforeAll
    static void satt() {
        VeraGreenfieldFoundryProvider.initialise();
        Provregion region = new Provregion("4x2x3");
        Berattelseunderlag underlag = region.databas().hamta(em -> region.koppling(em, "direktor").med(String.class, "Region Prov").med(RapportPdf.class, null)
                .hamta(BerattelseService.class).underlag(Provregion.SISTA_ARET));
        RapportHtml html = new RapportHtml();
        fil = new RapportPdf(html).pdf(html.annat("berattelse/dokument.ftlh", underlag, true));
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_3_A", "PDFUA_1"})
    void underlaget_uppfyller(PDFAFlavour krav) throws VeraPDFException, IOException {
        assertThat(ArkivkravTest.brott(fil, krav)).isEmpty();
    }
}
