package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;

/** The diarium's own documents: for the archive, for everybody, and harmless whatever stands in them. */
class UtskriftTest {

    @BeforeAll
    static void borja() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_3_A", "PDFUA_1"})
    void pdf_en_uppfyller_arkivets_och_tillganglighetens_krav(PDFAFlavour krav) throws VeraPDFException, IOException {
        byte[] pdf = new RapportPdf(new RapportHtml()).pdf(utskrift().liggande().dokument());
        try (PDFAParser fil = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), krav);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(krav, false)) {
            assertThat(validator.validate(fil).getTestAssertions()).extracting(b -> b.getRuleId().getClause() + " " + b.getMessage()).isEmpty();
        }
    }

    @Test
    void det_som_skrivs_in_star_som_ord_aldrig_som_kod() {
        var sida = Jsoup.parse(new Utskrift("<script>alert(1)</script>", "ämne").stycke("a < b & c").tabell(List.of("Rad"), List.of(List.of("<img src=x onerror=y>")), null).sida());
        assertThat(sida.select("script, img, bookmarks")).isEmpty();
        assertThat(sida.select("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(sida.select("td").text()).isEqualTo("<img src=x onerror=y>");
        assertThat(sida.select("p").text()).isEqualTo("a < b & c");
    }

    private static Utskrift utskrift() {
        return new Utskrift("Registerutdrag", "Diariet").stycke("Två rader\ni samma stycke").uppgift("Nämnd", "Nämnden för åtgärder").uppgift("Tomt", null).rubrik("Handlingar")
                .tabell(List.of("Nummer", "Titel"), List.of(List.of("REV 2024-1:1", "Årsrapport"), List.of("REV 2024-1:2", "")), null).formaterat("<p>Formaterat <strong>ord</strong></p>");
    }
}
