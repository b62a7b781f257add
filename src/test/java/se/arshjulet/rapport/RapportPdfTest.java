package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class RapportPdfTest {

    private final RapportPdf pdf = new RapportPdf(new RapportHtml());

    @Test
    void belopp_och_riskvarden_skrivs_som_i_en_svensk_rapport() throws IOException {
        assertThat(text(Provunderlag.fryst())).contains("−91,3", "+0,2", "−91,1", "±0", "6 (3x2)", "9 (3x3)", "2023-04-26 § 12");
    }

    @Test
    void avsnitten_kommer_i_mallens_ordning() throws IOException {
        String text = text(Provunderlag.fryst());
        String efterInnehall = text.substring(text.indexOf("Oberoende och kvalitetssäkring"));
        assertThat(efterInnehall).containsSubsequence("Revisionskriterier", "Bedömningsskala", "Sammanfattning", "Nämndens ansvarsområden",
                "Granskning av nämndens interna kontroll", "Fördjupade granskningar", "Bedömning", "Identifierade förbättringsområden",
                "Granskning av nämndens ekonomi", "Granskning av räkenskaper", "Delårsbokslut", "Årsbokslut", "Bilaga 1");
    }

    @Test
    void ett_utkast_ar_markt_och_en_fryst_rapport_ar_det_inte() throws IOException {
        assertThat(text(Provunderlag.utkast())).contains("UTKAST").contains("ej fastställd");
        assertThat(text(Provunderlag.fryst())).doesNotContain("UTKAST").contains("2024-REV000012");
    }

    @Test
    void en_bilaga_sager_vilken_fil_den_ar_tagen_ur() throws IOException {
        assertThat(text(Provunderlag.fryst()).replaceAll("\\s+", " ")).contains("Återgiven ur verksamhetsplan.pdf, 12 sidor, SHA-256 0123456789abcdef…");
    }

    @Test
    void samma_underlag_ger_samma_text() throws IOException {
        assertThat(text(Provunderlag.fryst())).isEqualTo(text(Provunderlag.fryst()));
    }

    @Test
    void dokumentet_ar_taggat_svenskt_och_har_titel_och_bokmarken() throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf.pdf(Provunderlag.fryst()))) {
            assertThat(dokument.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(dokument.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(dokument.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(dokument.getDocumentCatalog().getOutputIntents()).isNotEmpty();
            assertThat(dokument.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Revisionskontorets årsrapport");
            assertThat(dokument.getDocumentInformation().getTitle()).contains("årsrapport 2023");
        }
    }

    private String text(Rapportunderlag underlag) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf.pdf(underlag))) {
            return new PDFTextStripper().getText(dokument).replace('\u00a0', ' ');
        }
    }
}
