package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvenskaTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "-91.3, \"−91,3\"", "0.2, \"+0,2\"", "0, ±0", "-40, \"−40,0\"", "1234.5, \"+1_234,5\""})
    void belopp_har_tecken_decimalkomma_och_en_decimal(BigDecimal mnkr, String skrivet) {
        assertThat(Svenska.belopp(mnkr).replace('\u00a0', '_')).isEqualTo(skrivet);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "enligt § 12, enligt §_12", "12 kap. 1 § KL, 12_kap._1_§ KL", "resultatet -91.3 mnkr, \"resultatet −91,3_mnkr\"",
        "11 700 datorer, 11_700 datorer", "84 procent, 84_procent", "2023-04-26, 2023-04-26", "5-10 dagar, 5-10 dagar",
        "minus 91.3 mnkr, \"minus 91,3_mnkr\"", "version 2.1.3, version 2.1.3", "3.5 %, \"3,5_%\"",
        "den 21 december 2023, den 21 december 2023", "år 2023 300 personer, år 2023 300 personer", "rapport nr 6-2023, rapport nr_6-2023"})
    void lagrum_enhet_och_minus_haller_ihop(String skrivet, String satt) {
        assertThat(Svenska.typografi(skrivet).replace('\u00a0', '_')).isEqualTo(satt);
    }

    @Test
    void sma_tal_skrivs_med_bokstaver() {
        assertThat(Svenska.antal(1, "område", "områden")).isEqualTo("ett område");
        assertThat(Svenska.antal(4, "område", "områden")).isEqualTo("fyra områden");
        assertThat(Svenska.antal(13, "område", "områden")).isEqualTo("13 områden");
    }

    @Test
    void ett_beslut_citeras_som_i_protokollet() {
        assertThat(Svenska.beslut(LocalDate.of(2023, 4, 26), "12")).isEqualTo("2023-04-26 §\u00a012");
        assertThat(Svenska.beslut(LocalDate.of(2023, 4, 26), null)).isEqualTo("2023-04-26");
        assertThat(Svenska.beslut(null, null)).isEmpty();
    }
}
