package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Forbattringsomrade;

/** A rekommendation and a förbättringsområde may have lists and paragraphs of their own, in the list that they stand in. */
class PunkttextTest {

    private static final String TEXT = "Nämnden behöver:\n\n- besluta om ordningen § 12\n- följa upp den\n\nDet är bråttom.";
    private static final List<String> STYCKEN = List.of("besluta om ordningen § 12", "följa upp den", "Det är bråttom.");

    private static Rapportunderlag underlag;
    private static Document skarm;

    private final Sattning sattning = new Sattning(false);

    @BeforeAll
    static void satt() {
        VeraGreenfieldFoundryProvider.initialise();
        Rapportmaterial material = Norvmaterial.material();
        FordjupadGranskning fordjupad = material.fordjupade().get(0);
        fordjupad.redovisa(fordjupad.getTitel(), fordjupad.getOmrade(), fordjupad.getNiva(), fordjupad.getIakttagelser(), true);
        fordjupad.rekommendera("90", TEXT).dela("90a", TEXT);
        Forbattringsomrade forbattring = material.forbattringsomraden().stream().filter(f -> f.getDelomrade() != null).findFirst().orElseThrow();
        forbattring.beskriv(null, TEXT, true);
        material.tidigare().get(0).beskriv(null, TEXT, true);
        material.avvikelser().forEach(a -> a.beskriv(a.getPost(), a.getBelopp(), TEXT));
        underlag = new Underlagsbyggare(material, new Avsandare("Region Skåne", "Revisionskontoret"), Norvmaterial.faststallelse()).bygg();
        skarm = Jsoup.parse(new RapportHtml().fragment(underlag));
    }

    @Test
    void en_enkel_text_star_i_sin_punkt_som_forut() {
        assertThat(sattning.punkt("Se över 9 kap. 2 §.")).isEqualTo("Se över 9\u00a0kap.\u00a02\u00a0§.");
        assertThat(sattning.punkt(null)).isEmpty();
        assertThat(sattning.text("Förbättringsområde", "Se över.")).isEqualTo("<p><strong>Förbättringsområde</strong> Se över.</p>");
        assertThat(sattning.text("Förbättringsområde", "- ett\n- två")).isEqualTo("<p><strong>Förbättringsområde</strong></p><ul><li>ett</li><li>två</li></ul>");
        assertThat(sattning.punkt("<script>x</script>")).doesNotContain("<script>");
    }

    @Test
    void listor_och_stycken_star_i_punkten() {
        List.of(punkt(".rekommendationer li"), punkt(".rekommendationer .rekommendationer li"), punkt(".forbattringar li"), punkt(".forbattring"), punkt(".tidigare th"),
                punkt(".avvikelser td.forklaring")).forEach(punkt -> {
            assertThat(punkt.text()).contains("Nämnden behöver:");
            assertThat(punkt.select("> ul:not(.rekommendationer) > li").eachText()).as(punkt.cssSelector()).isEqualTo(STYCKEN.subList(0, 2));
            assertThat(punkt.select("> p").eachText()).contains(STYCKEN.get(2));
        });
        assertThat(punkt(".forbattringar li").text()).endsWith("Det är bråttom. Väsentlig avvikelse.");
    }

    @Test
    void i_word_ar_de_stycken_for_sig_och_markeringen_star_vid_det_forsta() throws IOException {
        List<String> stycken;
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(new RapportDocx().docx(skarm.html(), null)))) {
            stycken = word.getParagraphs().stream().map(p -> p.getText().replace('\u00a0', ' ')).toList();
        }
        assertThat(stycken).contains("90\tNämnden behöver:", "90a\tNämnden behöver:", "Förbättringsområde: Nämnden behöver:", "Nämnden behöver:").containsAll(STYCKEN);
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_3_A", "PDFUA_1"})
    void arkivet_och_lasaren_far_sitt(PDFAFlavour krav) throws VeraPDFException, IOException {
        assertThat(ArkivkravTest.brott(new RapportPdf(new RapportHtml()).pdf(underlag), krav)).isEmpty();
    }

    /** The innermost that has the text. */
    private static Element punkt(String vald) {
        return skarm.select(vald).stream().filter(p -> p.text().contains(STYCKEN.get(2)) && !p.ownText().isBlank() || p.is(".forbattring:has(ul)")).findFirst().orElseThrow();
    }
}
