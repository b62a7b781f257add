package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;
import se.arshjulet.testsupport.Koppling;

/** The register of a period, as it is handed out. */
class UtdragServiceTest {

    private final Diariumprov prov = new Diariumprov();

    @TempDir
    Path mapp;

    @Test
    void kalkylprogrammet_far_semikolon_svenska_tecken_och_ingen_formel() throws IOException {
        prov.gor(koppling -> {
            Diarium diarium = koppling.hamta(Diarium.class);
            Diariearende arende = diarium.arende(Arendegrund.annat("=1+1; \"Ärende\"", null));
            diarium.inkommen(arende, Diariumprov.brev("@SUM(A1)\nrad två"));
            diarium.registrera(arende, Diariumprov.brev("Utkast"), Handlingsstatus.ARBETSMATERIAL);
            diarium.inkommen(arende, Diariumprov.brev("Hemlig titel")).sekretessmarkera(
                    Sekretess.enligt(Lagrum.tolka("OSL 21:1"), true, LocalDate.of(2025, 1, 1), Diariumprov.NU.toLocalDate()));
        });
        String csv = csv("2023-12-30", "2023-12-30");
        assertThat(csv).startsWith("\uFEFFNummer;Ärende;Nämnd;Slag;Handling;").contains("REV 2024-1:1;\"'=1+1; \"\"Ärende\"\"\";;Skrivelse;\"'@SUM(A1)\nrad två\";Kalle Kommun;2023-12-30;;Inkommen;\r\n");
        assertThat(csv).contains("REV 2024-1:3;").contains(";Uppgift med sekretess;;2023-12-30;;Inkommen;OSL 21 kap. 1 §\r\n").doesNotContain("Utkast", "Hemlig titel");
        assertThat(csv("2023-12-31", "2024-12-31").lines()).as("bara rubriken").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=A1", "+46", "-1", "@x", "\t=A1", "\r=A1", " =A1", "\uFF1DA1"})
    void det_som_ett_kalkylprogram_skulle_rakna_ut_ar_text(String cell) {
        assertThat(Utdrag.ofarlig(cell)).isEqualTo("'" + cell);
        assertThat(Utdrag.ofarlig("REV 2024-1")).isEqualTo("REV 2024-1");
    }

    @Test
    void utdraget_pa_papper_ar_taggat_och_har_samma_rader() throws IOException {
        prov.nytt("Klagomål på väntetider");
        byte[] pdf = som(koppling -> koppling.hamta(UtdragService.class).pdf("2023-01-01", "2024-12-31"));
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertThat(dokument.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(dokument.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(new PDFTextStripper().getText(dokument).replaceAll("\\s+", " ")).contains("Registerutdrag ur diariet 2023-01-01 till 2024-12-31", "1 handling.", "REV 2024-1:1", "Klagomål på");
        }
    }

    @Test
    void en_period_utan_handlingar_ar_ocksa_ett_utdrag() throws IOException {
        try (PDDocument dokument = Loader.loadPDF(som(koppling -> koppling.hamta(UtdragService.class).pdf("2023-01-01", "2023-01-02")))) {
            assertThat(new PDFTextStripper().getText(dokument)).contains("Inga handlingar i perioden.");
        }
    }

    @Test
    void perioden_har_tva_dagar_i_ordning() {
        Diariumprov.nekas(() -> prova("", "2024-01-01"), "diarium.fel.period");
        Diariumprov.nekas(() -> prova("2024-02-30", "i går"), "platform.fel.datum", "platform.fel.datum");
        Diariumprov.nekas(() -> prova("2024-01-02", "2024-01-01"), "diarium.fel.tillForeFran");
    }

    @Test
    void ett_utdrag_som_inte_far_plats_pa_papper_ar_for_kalkylprogrammet() throws Exception {
        Sokprov.fyll(prov, 600);
        Diariumprov.nekas(() -> prov.gor(koppling -> koppling.hamta(UtdragService.class).prova("2023-01-01", "2023-12-31", true)), "diarium.fel.langtUtdrag");
        assertThat(csv("2023-01-01", "2023-12-31").lines()).hasSize(6001);
        List<String> nummer = csv("2023-01-01", "2023-12-31").lines().skip(1).map(rad -> rad.split(";")[0]).toList();
        assertThat(nummer).startsWith("REV 2023-1:1", "REV 2023-1:2").endsWith("REV 2023-600:10").doesNotHaveDuplicates();
    }

    private void prova(String fran, String till) {
        prov.gor(koppling -> koppling.hamta(UtdragService.class).prova(fran, till, false));
    }

    private String csv(String fran, String till) throws IOException {
        Path fil = mapp.resolve("utdrag.csv");
        prov.gor(koppling -> koppling.hamta(UtdragService.class).csv(fran, till, fil));
        return Files.readString(fil, StandardCharsets.UTF_8);
    }

    private byte[] som(Function<Koppling, byte[]> arbete) {
        return prov.som(new Anvandare("fortroendevald", "Frida", Set.of(Roll.FORTROENDEVALD)),
                koppling -> arbete.apply(koppling.med(Tryck.class, new RapportPdf(new RapportHtml()))));
    }
}
