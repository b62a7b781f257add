package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arshjulet.mall.Mall;
import se.arshjulet.platform.fel.Regelbrott;

class RevisionsarTest {

    private final Revisionsar ar = new Revisionsar(2023, new Mall("Mall", 1, "{}"));

    @Test
    void ett_nytt_ar_far_en_plan_for_varje_steg_i_ordning() {
        assertThat(ar.getPlanposter()).extracting(Planpost::getSteg).containsExactly(Steg.values());
        Planpost riskplan = ar.planpost(Steg.RISKPLAN);
        assertThat(riskplan.getOppnar()).isEqualTo(LocalDate.of(2023, 2, 1));
        assertThat(riskplan.getForfaller()).isEqualTo(LocalDate.of(2023, 4, 30));
        assertThat(ar.planpost(Steg.SVAR).getForfaller()).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @ParameterizedTest
    @EnumSource(Steg.class)
    void inget_steg_forfaller_innan_det_oppnar(Steg steg) {
        assertThat(steg.forfaller(2023)).isAfter(steg.oppnar(2023));
        assertThat(steg.forfaller(2024)).isAfter(steg.oppnar(2024));
        assertThat(Steg.av(steg.nyckel())).isEqualTo(steg);
    }

    @Test
    void stegets_nyckel_sager_vilken_period_det_galler() {
        assertThat(Steg.av("granskning-MARS").period()).isEqualTo(Period.MARS);
        assertThat(Steg.av("rakenskaper-AR").period()).isEqualTo(Period.AR);
        assertThat(Steg.av("uppfoljning-1").period()).isNull();
        assertThat(Steg.av("rapport").period()).isNull();
    }

    @Test
    void en_planpost_kan_flyttas_men_inte_forfalla_fore_den_oppnar() {
        Planpost post = ar.planpost(Steg.BESLUT);
        post.flytta(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 5), 10);
        assertThat(post.paminner()).isEqualTo(LocalDate.of(2024, 3, 26));
        assertThatThrownBy(() -> post.flytta(LocalDate.of(2024, 4, 6), LocalDate.of(2024, 4, 5), 10)).isInstanceOf(Regelbrott.class);
        assertThat(post.getForfaller()).isEqualTo(LocalDate.of(2024, 4, 5));
    }

    @Test
    void ingen_paminns_innan_steget_har_oppnat() {
        Planpost post = ar.planpost(Steg.BESLUT);
        post.flytta(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 5), 30);
        assertThat(post.paminner()).isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void ett_beslut_skrivs_med_dag_och_paragraf() {
        assertThat(new Beslut(LocalDate.of(2023, 4, 26), "12").getText()).isEqualTo("2023-04-26 §\u00a012");
        assertThat(new Beslut(LocalDate.of(2023, 12, 21), null).getText()).isEqualTo("2023-12-21");
        assertThat(Beslut.av(null, null)).isNull();
    }
}
