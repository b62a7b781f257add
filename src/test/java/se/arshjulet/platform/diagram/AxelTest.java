package se.arshjulet.platform.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AxelTest {

    @Test
    void strecken_ar_jamna_tal_som_omfattar_alla_varden_och_noll() {
        assertThat(streck("-40", "-60", "-75", "-90", "-91.3", "0.2")).containsExactly("-100", "-80", "-60", "-40", "-20", "0", "20");
        assertThat(streck("9.2", "3")).containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(streck("617.4", "567.4")).containsExactly("0", "200", "400", "600", "800");
    }

    @Test
    void sma_tal_far_streck_med_decimaler() {
        assertThat(streck("0.2", "-0.1")).containsExactly("-0.1", "0.0", "0.1", "0.2");
    }

    @Test
    void ett_varde_pa_ett_streck_ger_inget_streck_till() {
        assertThat(streck("10", "-10")).first().isEqualTo("-10");
        assertThat(streck("10", "-10")).last().isEqualTo("10");
    }

    @Test
    void bara_nollor_eller_inga_varden_ger_en_axel_med_noll_i_mitten() {
        assertThat(streck("0", "0")).containsExactly("-1", "0", "1");
        assertThat(streck()).containsExactly("-1", "0", "1");
    }

    @Test
    void ett_okant_varde_raknas_inte() {
        Axel axel = Axel.over(Arrays.asList(null, new BigDecimal("5")), 5);
        assertThat(axel.andel(new BigDecimal("5"))).isEqualTo(1);
    }

    @Test
    void noll_ligger_dar_den_ska_mellan_forsta_och_sista_strecket() {
        Axel axel = Axel.over(List.of(new BigDecimal("-91.3"), new BigDecimal("0.2")), 5);
        assertThat(axel.andel(new BigDecimal("-100"))).isZero();
        assertThat(axel.andel(new BigDecimal("20"))).isEqualTo(1);
        assertThat(axel.andel(BigDecimal.ZERO)).isEqualTo(100 / 120.0, within(1e-9));
    }

    private static List<String> streck(String... varden) {
        return Axel.over(Stream.of(varden).map(BigDecimal::new).toList(), 5).streck().stream().map(BigDecimal::toPlainString).toList();
    }
}
