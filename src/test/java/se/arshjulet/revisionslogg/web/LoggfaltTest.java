package se.arshjulet.revisionslogg.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.arshjulet.revisionslogg.Loggrad;

class LoggfaltTest {

    @Test
    void en_andring_visar_varje_falt_fore_och_efter() {
        assertThat(Loggfalt.av(rad("{\"text\":\"gammal\",\"status\":null}", "{\"text\":\"ny\",\"status\":\"KLAR\"}")))
                .containsExactly(new Loggfalt("status", "", "KLAR"), new Loggfalt("text", "gammal", "ny"));
    }

    @Test
    void det_som_ar_nytt_eller_borttaget_har_bara_den_ena_sidan_och_tomma_falt_visas_inte() {
        assertThat(Loggfalt.av(rad("", "{\"namn\":\"Akut\",\"motiv\":null}"))).containsExactly(new Loggfalt("namn", "", "Akut"));
        assertThat(Loggfalt.av(rad("{\"namn\":\"Akut\",\"ordning\":\"3\"}", ""))).containsExactly(new Loggfalt("namn", "Akut", ""), new Loggfalt("ordning", "3", ""));
    }

    @Test
    void ett_falt_heter_som_pa_sidorna_och_en_del_av_ett_beslut_efter_beslutet() {
        assertThat(new Loggfalt("beslut.datum", "", "2024-04-03").getNamnet()).isEqualTo("Beslut: Datum");
        assertThat(new Loggfalt("utgangetFalt", "", "1").getNamnet()).as("ett fält från en äldre version").isEqualTo("utgangetFalt");
    }

    private static Loggrad rad(String fore, String efter) {
        return new Loggrad(1, LocalDateTime.of(2024, 2, 20, 8, 0), "revisor", "", Loggrad.Handling.ANDRAD, "Delomrade", 4, fore, efter);
    }
}
