package se.arshjulet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PagaendeTest {

    private static final Duration LANGE = Duration.ofMinutes(1);

    private final Pagaende pagaende = new Pagaende();

    @Test
    void det_ar_lugnt_nar_inget_pagar() {
        assertThat(pagaende.lugnt(Duration.ZERO)).isTrue();
        pagaende.borja("jobs");
        pagaende.slut("jobs");
        assertThat(pagaende.lugnt(Duration.ZERO)).isTrue();
    }

    @Test
    void den_som_vantar_vantar_pa_den_sista_men_inte_langre_an_sagt() {
        pagaende.borja("jobs");
        pagaende.borja("jobs");
        assertThat(pagaende.lugnt(Duration.ofMillis(1))).isFalse();
        CompletableFuture<Boolean> vantar = CompletableFuture.supplyAsync(() -> pagaende.lugnt(LANGE));
        pagaende.slut("jobs");
        assertThat(pagaende.lugnt(Duration.ofMillis(1))).as("one is left").isFalse();
        assertThat(pagaende).hasToString("{jobs=1}");
        pagaende.slut("jobs");
        assertThat(vantar.join()).isTrue();
    }
}
