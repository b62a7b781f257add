package se.arshjulet.riskplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Ar;

class RiskplanTest {

    private final Arsgranskning granskning = Ar.granskning();
    private final Riskplan plan = new Riskplan(granskning, granskning.getForvaltningar().get(0));

    @Test
    void antalet_risker_kan_inte_vara_negativt() {
        assertThatThrownBy(() -> plan.beskriv("text", -1, 12)).isInstanceOf(Regelbrott.class).hasMessageContaining("antalRisker");
        assertThatThrownBy(() -> plan.beskriv("text", 5, -1)).isInstanceOf(Regelbrott.class).hasMessageContaining("antalForegaendeAr");
    }

    @Test
    void planens_antal_ar_sitt_eget_och_inte_antalet_upptagna_risker() {
        plan.beskriv("Fem risker, en ska granskas.", 5, 12);
        plan.laggTillRisk("Förflyttning från systemleverans till tjänsteleverans");
        assertThat(plan.getAntalRisker()).isEqualTo(5);
        assertThat(plan.getRisker()).hasSize(1);
    }

    @Test
    void trenden_foljer_det_senast_kanda_vardet() {
        Risk risk = plan.laggTillRisk("Aktivitet säker kemikaliehantering");
        assertThat(risk.getTrend()).isNull();
        risk.varderaIPlanen(new Riskvarde(2, 3));
        assertThat(risk.getTrend()).isNull();
        risk.varderaVidUppfoljning1(new Riskvarde(3, 3));
        assertThat(risk.getTrend()).isEqualTo(Trend.OKAD);
        risk.varderaSlutligt(new Riskvarde(1, 3), "Rutinen är införd.");
        assertThat(risk.getTrend()).isEqualTo(Trend.MINSKAD);
        assertThat(risk.getPlan()).isEqualTo(new Riskvarde(2, 3));
    }

    @Test
    void riskerna_star_i_den_ordning_revisorn_satter() {
        Risk ett = plan.laggTillRisk("Ett");
        Risk tva = plan.laggTillRisk("Två");
        Risk tre = plan.laggTillRisk("Tre");
        plan.behallRisker(List.of(tre, ett));
        assertThat(plan.getRisker()).containsExactlyInAnyOrder(ett, tre);
        assertThat(tre.getOrdning()).isEqualTo(1);
        assertThat(ett.getOrdning()).isEqualTo(2);
        assertThat(plan.getRisker()).doesNotContain(tva);
    }
}
