package se.arshjulet.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

class MnkrTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -91,3     | -91.3
            −91,3     | -91.3
            −91.3     | -91.3
            –91,3     | -91.3
            - 91,3    | -91.3
            +0,2      | 0.2
            0,2       | 0.2
            ±0        | 0.0
            +/-0      | 0.0
            -40       | -40.0
            1 234,5   | 1234.5
            1\u00a0234,5 | 1234.5
            """)
    void belopp_lases_som_de_skrivs_i_rapporter(String text, BigDecimal vantat) {
        assertThat(Mnkr.tolka("belopp", text).belopp()).isEqualTo(vantat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91,33", "abc", "-", "1,2,3", "±5", "12 mnkr", "--5", "1e3"})
    void annat_an_ett_belopp_avvisas_pa_sitt_falt(String text) {
        assertThatThrownBy(() -> Mnkr.tolka("prognoser[1].belopp", text)).isInstanceOfSatisfying(Regelbrott.class, r ->
                assertThat(r.brister()).containsExactly(Brist.i("prognoser[1].belopp", "ekonomi.fel.belopp", text)));
    }

    @Test
    void tomt_ar_inget_belopp() {
        assertThat(Mnkr.tolka("belopp", " ")).isNull();
        assertThat(Mnkr.tolka("belopp", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -91.3   | −91,3        | −91,3
            0.2     | 0,2          | +0,2
            0       | 0            | ±0
            -40     | −40          | −40
            -1234.5 | −1\u00a0234,5 | −1\u00a0234,5
            1234567 | 1\u00a0234\u00a0567 | +1\u00a0234\u00a0567
            """)
    void belopp_skrivs_med_riktigt_minus_decimalkomma_och_hart_mellanslag(BigDecimal belopp, String text, String medTecken) {
        assertThat(new Mnkr(belopp).text()).isEqualTo(text);
        assertThat(new Mnkr(belopp).medTecken()).isEqualTo(medTecken);
    }

    @Test
    void enheten_skiljs_inte_fran_beloppet_vid_radslut() {
        assertThat(new Mnkr(new BigDecimal("-91.3")).medEnhet()).isEqualTo("−91,3\u00a0mnkr");
    }

    @Test
    void namndens_utfall_ar_forvaltningarnas_summa() {
        Mnkr dim = Mnkr.tolka("belopp", "-91,3");
        Mnkr ms = Mnkr.tolka("belopp", "+0,2");
        assertThat(dim.plus(ms).text()).isEqualTo("−91,1");
    }
}
