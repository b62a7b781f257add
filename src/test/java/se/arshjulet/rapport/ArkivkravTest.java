package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the archive (PDF/A-3a) and accessibility (PDF/UA-1) demand of the årsrapport, judged by veraPDF. */
class ArkivkravTest {

    private static byte[] rapport;

    @BeforeAll
    static void satt() {
        VeraGreenfieldFoundryProvider.initialise();
        rapport = new RapportPdf(new RapportHtml()).pdf(new Underlagsbyggare(Norvmaterial.material(),
                new Avsandare("Region Skåne", "Revisionskontoret"), Norvmaterial.faststallelse()).bygg());
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_3_A", "PDFUA_1"})
    void rapporten_uppfyller(PDFAFlavour krav) throws VeraPDFException, IOException {
        assertThat(brott(rapport, krav)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_3_A", "PDFUA_1"})
    void rapporten_med_formaterad_text_och_fotnoter_uppfyller(PDFAFlavour krav) throws VeraPDFException, IOException {
        assertThat(brott(new RapportPdf(new RapportHtml()).pdf(Provunderlag.formaterat()), krav)).isEmpty();
    }

    static Set<String> brott(byte[] fil, PDFAFlavour krav) throws VeraPDFException, IOException {
        try (PDFAParser pdf = Foundries.defaultInstance().createParser(new ByteArrayInputStream(fil), krav);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(krav, false)) {
            return validator.validate(pdf).getTestAssertions().stream()
                    .map(b -> b.getRuleId().getClause() + " " + b.getMessage() + " " + b.getLocation().getContext()).collect(Collectors.toSet());
        }
    }
}
