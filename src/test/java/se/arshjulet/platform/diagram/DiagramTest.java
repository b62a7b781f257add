package se.arshjulet.platform.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramTest {

    @Test
    void tal_skrivs_med_komma_och_riktigt_minus() {
        assertThat(Tal.text(Provbilder.tal("-1234.5").get(0))).isEqualTo("−1\u00a0234,5");
        assertThat(List.of(Tal.medTecken(Provbilder.tal("0.2").get(0)), Tal.medTecken(Provbilder.tal("0.0").get(0)), Tal.medTecken(null)))
                .containsExactly("+0,2", "±0", "–");
    }

    @Test
    void ett_saknat_varde_ar_inte_noll() {
        Seriediagram diagram = Provbilder.prognoser(Seriediagram.Slag.LINJE);
        assertThat(diagram.tabell().rader().get(1)).containsExactly("Medicinsk service", "±0", "–", "±0", "±0", "+0,2");
        assertThat(diagram.rita(Diagram.PAPPERSBREDD).traffar()).hasSize(9);
    }

    @Test
    void en_serie_maste_ha_ett_varde_per_kategori() {
        assertThatThrownBy(() -> new Seriediagram("x", "x", "", "", Seriediagram.Slag.LINJE, List.of("a", "b"),
                List.of(new Seriediagram.Serie("Serien", Provbilder.tal("1"))))).hasMessageContaining("Serien");
    }

    @Test
    void det_som_avvikelserna_inte_forklarar_ar_en_egen_stapel() {
        assertThat(Provbilder.avvikelser("-91.3").tabell().rader()).containsExactly(List.of("PC-arbetsplats", "−40,5"), List.of("Konsulter", "+28,5"),
                List.of("Övriga poster", "−79,3"), List.of("Utfall", "−91,3"));
    }

    @Test
    void avvikelser_som_forklarar_allt_lamnar_ingen_rest_och_utan_resultat_finns_ingen_summa() {
        assertThat(Provbilder.avvikelser("-12").tabell().rader()).extracting(r -> r.get(0)).containsExactly("PC-arbetsplats", "Konsulter", "Utfall");
        assertThat(Provbilder.avvikelser(null).tabell().rader()).extracting(r -> r.get(0)).containsExactly("PC-arbetsplats", "Konsulter");
    }

    @Test
    void sex_av_tre_ganger_tva_star_inte_dar_sex_av_tva_ganger_tre_star() {
        List<Ritning.Traff> traffar = Provbilder.risker().rita(Diagram.PAPPERSBREDD).traffar();
        assertThat(traffar).extracting(Ritning.Traff::text).containsExactly("1 Tjänsteleverans, Plan: 6 (3x2)", "1 Tjänsteleverans, Uppföljning 2: 9 (3x3)",
                "2 Kemikalier, Plan: 6 (2x3)", "2 Kemikalier, Uppföljning 2: 9 (3x3)");
        Ritning.Traff treGangerTva = traffar.get(0);
        Ritning.Traff tvaGangerTre = traffar.get(2);
        assertThat(treGangerTva.y()).as("the greater sannolikhet is higher up").isLessThan(tvaGangerTre.y());
        assertThat(treGangerTva.x()).as("the less konsekvens is to the left").isLessThan(tvaGangerTre.x());
    }

    @Test
    void det_som_hamnar_i_samma_ruta_star_bredvid_vartannat() {
        List<Ritning.Traff> traffar = Provbilder.risker().rita(Diagram.PAPPERSBREDD).traffar();
        assertThat(traffar.get(1).x()).isNotEqualTo(traffar.get(3).x());
        assertThat(traffar.get(1).y()).isEqualTo(traffar.get(3).y());
    }

    @ParameterizedTest
    @MethodSource("se.arshjulet.platform.diagram.Provbilder#alla")
    void allt_ryms_i_ritningen_pa_papper_och_telefon(Diagram diagram) {
        for (double bredd : new double[] {Diagram.PAPPERSBREDD, Diagram.SMAL}) {
            Ritning ritning = diagram.rita(bredd);
            assertThat(ritning.former()).filteredOn(Form.Text.class::isInstance).map(Form.Text.class::cast).isNotEmpty().allSatisfy(t -> {
                double langd = Typsnitt.av(t.stil()).bredd(t.text(), t.storlek());
                double fran = t.justering() == Form.Justering.VANSTER ? t.x() : t.justering() == Form.Justering.HOGER ? t.x() - langd : t.x() - langd / 2;
                assertThat(fran).as(t.text()).isGreaterThanOrEqualTo(-1);
                assertThat(fran + langd).as(t.text()).isLessThanOrEqualTo(bredd + 1);
                assertThat(t.y()).as(t.text()).isBetween(0.0, ritning.hojd());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("se.arshjulet.platform.diagram.Provbilder#alla")
    void varje_varde_i_tabellen_star_ocksa_i_den_alternativa_texten(Diagram diagram) {
        diagram.tabell().rader().forEach(rad -> rad.forEach(cell -> assertThat(diagram.alternativ()).contains(cell)));
    }

    @Test
    void fargen_ar_aldrig_ensam_om_att_skilja_samre_fran_battre() {
        assertThat(Provbilder.avvikelser(null).rita(600).former()).extracting(Form::stil).contains(Stil.SAMRE, Stil.BATTRE, Stil.RASTER);
        assertThat(Provbilder.bedomningar().rita(600).former()).filteredOn(f -> f.stil() == Stil.ALLVAR_1 && f instanceof Form.Cirkel).isNotEmpty();
        assertThat(Provbilder.bedomningar().rita(600).former()).filteredOn(f -> f.stil() == Stil.ALLVAR_2 && f instanceof Form.Bana).isNotEmpty();
    }

    @Test
    void en_lang_text_bryts_och_kortas() {
        List<String> rader = Typsnitt.av(Stil.TEXT).rader("Eftersläpning i faktureringen av underhåll för medicinsk teknik", 12, 120, 2);
        assertThat(rader).hasSize(2).allSatisfy(rad -> assertThat(Typsnitt.av(Stil.TEXT).bredd(rad, 12)).isLessThanOrEqualTo(120));
        assertThat(rader.get(1)).endsWith("…");
        assertThat(Typsnitt.av(Stil.TEXT).rader("Kort", 12, 120, 2)).containsExactly("Kort");
    }
}
