package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class PrognostabellTest {

    @Test
    void namndens_belopp_ar_summan_av_forvaltningarnas_och_saknas_nar_nagot_saknas() {
        Prognostabell tabell = new Prognostabell(List.of("okt", "utfall"), List.of(
                new Prognostabell.Rad("DIM", Arrays.asList(null, new BigDecimal("-91.3"))),
                new Prognostabell.Rad("MS", Arrays.asList(new BigDecimal("0"), new BigDecimal("0.2")))));

        assertThat(tabell.summa()).containsExactly(null, new BigDecimal("-91.1"));
    }
}
