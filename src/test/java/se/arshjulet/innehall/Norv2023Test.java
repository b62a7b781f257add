package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.innehall.FordjupadInnehall.Rekommendation;

/** The year as a whole: the totals are counted from the data, they are written nowhere. */
class Norv2023Test {

    private final Innehall norv = Demoinnehall.ar(2023);

    @Test
    void tjugosex_bedomningar_varav_tjugoen_delomraden_och_fem_fordjupade() {
        assertThat(delomraden()).hasSize(21);
        assertThat(delomraden()).filteredOn(d -> d.bedomning() == 1).hasSize(13);
        assertThat(delomraden()).filteredOn(d -> d.bedomning() == 2).hasSize(8);
        assertThat(norv.fordjupade()).extracting(FordjupadInnehall::bedomning).containsExactlyInAnyOrder(2, 2, 2, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({"intern-kontroll,6,1", "verksamhet,11,4", "ekonomi,4,0", "rakenskaper,0,0"})
    void varje_omrade_har_sina_delomraden_och_fordjupade_granskningar(String omrade, int antal, int fordjupade) {
        assertThat(delomraden()).filteredOn(d -> d.omrade().equals(omrade)).hasSize(antal);
        assertThat(norv.fordjupade()).filteredOn(f -> f.omrade().equals(omrade)).hasSize(fordjupade);
    }

    @Test
    void tolv_kontrollpunkter_for_intern_kontroll_och_atta_manader() {
        assertThat(delomraden()).filteredOn(d -> d.omrade().equals("intern-kontroll"))
                .flatExtracting(DelomradeInnehall::kontrollpunkter).hasSize(12);
        assertThat(delomraden()).filteredOn(d -> List.of("V2", "E2").contains(d.kod()))
                .flatExtracting(DelomradeInnehall::kontrollpunkter)
                .extracting(DelomradeInnehall.Kontrollpunkt::text)
                .containsExactly("mars", "maj", "delår aug", "okt", "mars", "maj", "delår aug", "okt");
        assertThat(norv.tillfallen()).extracting(t -> t.omrade() + " " + t.period())
                .containsExactly("verksamhet MARS", "verksamhet MAJ", "verksamhet DELAR", "verksamhet OKT",
                        "ekonomi MARS", "ekonomi MAJ", "ekonomi DELAR", "ekonomi OKT");
        assertThat(norv.tillfallen()).filteredOn(t -> t.period().equals("OKT"))
                .allSatisfy(t -> assertThat(t.behandlad().datum()).hasToString("2023-12-21"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"intern-kontroll,-,3", "verksamhet,DIM,6", "verksamhet,MS,2", "ekonomi,-,2"})
    void tretton_forbattringsomraden_fordelas_per_omrade_och_forvaltning(String omrade, String forvaltning, int antal) {
        assertThat(norv.forbattringsomraden()).hasSize(13)
                .filteredOn(f -> f.omrade().equals(omrade) && Objects.equals(f.forvaltning(), forvaltning)).hasSize(antal);
    }

    @Test
    void ett_forbattringsomrade_galler_bada_forvaltningarna() {
        var texter = norv.forbattringsomraden().stream().map(ForbattringsomradeInnehall::text).toList();

        assertThat(new HashSet<>(texter)).hasSize(12);
        assertThat(norv.forbattringsomraden()).filteredOn(f -> "V6".equals(f.delomrade()))
                .extracting(ForbattringsomradeInnehall::forvaltning).containsExactly("DIM", "MS");
    }

    @ParameterizedTest
    @CsvSource({"6-2023,2", "7-2023,5", "10-2023,1"})
    void forbattringsomraden_kommer_ur_fordjupade_granskningar(String rapport, int antal) {
        assertThat(norv.forbattringsomraden()).filteredOn(f -> rapport.equals(f.rapport())).hasSize(antal);
    }

    @Test
    void vasentliga_ar_de_fem_som_kommer_ur_granskningen_som_inte_ar_uppfylld() {
        assertThat(norv.forbattringsomraden()).filteredOn(ForbattringsomradeInnehall::vasentlig).hasSize(5)
                .allSatisfy(f -> assertThat(f.rapport()).isEqualTo("7-2023"));
    }

    @Test
    void atta_prognoser_och_tre_utfall_dar_namndens_ar_summan() {
        assertThat(norv.prognoser()).filteredOn(p -> !p.period().equals("UTFALL")).hasSize(8);
        assertThat(norv.prognoser().stream().filter(p -> p.period().equals("UTFALL")).map(PrognosInnehall::belopp)
                .reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("-91.1");
    }

    @ParameterizedTest
    @CsvSource({"intern-kontroll,2", "verksamhet,2", "ekonomi,2", "rakenskaper,1"})
    void fyra_omradesbedomningar(String omrade, int bedomning) {
        assertThat(norv.omradesbedomningar()).hasSize(4)
                .filteredOn(o -> o.omrade().equals(omrade)).extracting(OmradesbedomningInnehall::bedomning).containsExactly(bedomning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            intern-kontroll | delegerade beslut; delegationsordning; till övervägande del; involverad
            verksamhet      | informationsklassning; riskbedömning; konsoliderings- och avvecklingsplan
            ekonomi         | -91,3 miljoner kronor; ca 40 miljoner kronor; +0,2 miljoner kronor; -91,1 miljoner kronor; inflation; långsiktiga avtal
            rakenskaper     | KPMG AB
            """)
    void varje_motiv_anger_sina_grunder(String omrade, String grunder) {
        String motiv = norv.omradesbedomningar().stream().filter(o -> o.omrade().equals(omrade)).findFirst().orElseThrow().motiv();

        assertThat(motiv).contains(grunder.split("; "));
    }

    @Test
    void medicinsk_service_har_en_egen_bedomning_och_varningen_ett_motiv() {
        OmradesbedomningInnehall verksamhet = norv.omradesbedomningar().get(1);

        assertThat(verksamhet.delbedomningar()).singleElement().satisfies(d -> {
            assertThat(d.forvaltning()).isEqualTo("MS");
            assertThat(d.bedomning()).isEqualTo(1);
            assertThat(d.text()).contains("till övervägande del");
        });
        assertThat(verksamhet.varningsmotiv()).contains("7-2023");
    }

    @Test
    void tre_grupper_av_kriterier_dar_en_galler_tva_omraden() {
        assertThat(norv.kriterier()).extracting(k -> k.kriterier().size()).containsExactly(3, 4, 2);
        assertThat(norv.kriterier().get(1).omraden()).containsExactly("verksamhet", "ekonomi");
        assertThat(norv.kriterier().toString()).contains("(2017:725)").doesNotContain("(2017:25)");
    }

    @Test
    void oberoendet_ar_provat_mot_fem_hot_utan_hinder() {
        assertThat(norv.oberoende().hinder()).isFalse();
        assertThat(norv.oberoende().hot()).hasSize(5).noneMatch(OberoendeInnehall.Hot::forekommer);
    }

    @Test
    void namndens_namn_skrivs_pa_ett_satt() {
        assertThat(new String(Demoinnehall.fil(2023), StandardCharsets.UTF_8))
                .contains("ämnden för operativ regiongemensam verksamhet")
                .doesNotContain("regiongemensam operativ").doesNotContain("tillfredställande").doesNotContain("--");
    }

    @Test
    void alla_rekommendationer_har_text_och_minst_en_adressat() {
        norv.fordjupade().forEach(f -> assertThat(f.rekommendationer().stream().flatMap(Rekommendation::medUnder))
                .allSatisfy(r -> assertThat(r.adressater()).isNotEmpty()));
    }

    private List<DelomradeInnehall> delomraden() {
        return norv.delomraden().stream().flatMap(DelomradeInnehall::medUnderordnade).toList();
    }
}
