package se.arshjulet.riskplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

class RiskvardeTest {

    @Test
    void faktorernas_ordning_bevaras() {
        assertThat(new Riskvarde(3, 2).getText()).isEqualTo("6 (3x2)");
        assertThat(new Riskvarde(2, 3).getText()).isEqualTo("6 (2x3)");
        assertThat(new Riskvarde(3, 2)).isNotEqualTo(new Riskvarde(2, 3)).isEqualTo(new Riskvarde(3, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 2, sannolikhet", "5, 2, sannolikhet", "2, 0, konsekvens", "2, 5, konsekvens", "-1, 2, sannolikhet"})
    void en_faktor_utanfor_ett_till_fyra_avvisas(int sannolikhet, int konsekvens, String falt) {
        assertThatThrownBy(() -> new Riskvarde(sannolikhet, konsekvens))
                .isInstanceOfSatisfying(Regelbrott.class, r -> assertThat(r.brister()).extracting(Brist::falt).containsExactly(falt));
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 3, 3, OKAD", "3, 2, 2, 3, OFORANDRAD", "3, 3, 1, 4, MINSKAD"})
    void trenden_jamfor_vardet_inte_faktorerna(int s1, int k1, int s2, int k2, Trend vantad) {
        assertThat(new Riskvarde(s2, k2).sedan(new Riskvarde(s1, k1))).isEqualTo(vantad);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, GRON", "3, 1, GRON", "4, 1, GUL", "3, 2, GUL", "2, 4, ORANGE", "3, 3, ORANGE", "3, 4, ROD", "4, 4, ROD"})
    void vardet_har_sitt_fargband(int sannolikhet, int konsekvens, Riskband band) {
        assertThat(new Riskvarde(sannolikhet, konsekvens).getBand()).isEqualTo(band);
    }
}
