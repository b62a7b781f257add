package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DnrformTest {

    @Test
    void numret_skrivs_i_kontorets_form() {
        assertThat(Dnrform.av(" REV {år}-{nr} ").dnr(2024, 17)).isEqualTo("REV 2024-17");
        assertThat(Dnrform.av("{nr}/{år} RK").dnr(2024, 17)).isEqualTo("17/2024 RK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REV", "REV {år}", "REV {nr}", "{år}-{nr}-{nr}"})
    void formen_har_aret_och_numret_var_sin_gang(String form) {
        Diariumprov.nekas(() -> Dnrform.av(form), "diarium.fel.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{år}{nr}", "{nr}{år}", "{år}-1{nr}", "<b>{år}-{nr}", "=REV {år}-{nr}", "Revisionskontorets ärende nummer {år}-{nr}"})
    void tva_nummer_skrivs_aldrig_lika_och_formen_har_bara_vanliga_tecken(String form) {
        Diariumprov.nekas(() -> Dnrform.av(form), "diarium.fel.formtecken");
    }
}
