package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrsprungsvaktTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "same-origin, -, arshjulet.region.se, true",
            "none, -, arshjulet.region.se, true",
            "cross-site, -, arshjulet.region.se, false",
            "same-site, -, arshjulet.region.se, false",
            "cross-site, https://arshjulet.region.se, arshjulet.region.se, false",
            "-, https://arshjulet.region.se, arshjulet.region.se, true",
            "-, http://localhost:8080, localhost:8080, true",
            "-, http://localhost:9090, localhost:8080, false",
            "-, https://ond.invalid, arshjulet.region.se, false",
            "-, https://arshjulet.region.se.ond.invalid, arshjulet.region.se, false",
            "-, null, arshjulet.region.se, false",
            "-, -, arshjulet.region.se, true"})
    void bara_egna_sidor_och_det_som_inte_ar_en_webblasare_far_andra(String plats, String ursprung, String vard, boolean far) {
        assertThat(Ursprungsvakt.arHarifran(plats, ursprung, vard)).isEqualTo(far);
    }
}
