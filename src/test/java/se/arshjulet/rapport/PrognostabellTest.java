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
                new Prognostabell.Rad("MS", Arrays.asList(new BigDecimal("0"), new BigDecimal("0.2")))), List.of());

        assertThat(tabell.summa()).containsExactly(null, new BigDecimal("-91.1"));
    }

    @Test
    void en_prognos_som_inte_lamnades_raknas_inte_som_noll() {
        Prognostabell tabell = new Prognostabell(List.of("mars", "utfall"), List.of(
                new Prognostabell.Rad("DIM", Arrays.asList(new BigDecimal("-40"), new BigDecimal("-91.3"))),
                new Prognostabell.Rad("MS", Arrays.asList(null, new BigDecimal("0.2")))), List.of(new Prognostabell.Utebliven("MS", "mars", "Ingen gjordes.")));

        assertThat(tabell.summa()).containsExactly(null, new BigDecimal("-91.1"));
        assertThat(List.of(tabell.uteblev(0), tabell.uteblev(1), tabell.uteblev("MS", 0), tabell.uteblev("DIM", 0))).containsExactly(true, false, true, false);
    }
}
