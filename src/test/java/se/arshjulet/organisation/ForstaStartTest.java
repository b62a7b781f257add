package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ForstaStartTest {

    private final ForstaStart start = new ForstaStart("hash", LocalDateTime.of(2024, 1, 2, 8, 0));

    @Test
    void en_felaktig_gissning_raknas() {
        start.gissadesFel();
        assertThat(start.getKvar()).isEqualTo(ForstaStart.FLEST_FEL - 1);
        assertThat(start.arSparrad()).isFalse();
    }

    @Test
    void koden_dor_efter_for_manga_felaktiga_gissningar() {
        for (int i = 0; i < ForstaStart.FLEST_FEL; i++) {
            start.gissadesFel();
        }
        assertThat(start.arSparrad()).isTrue();
        assertThat(start.getKvar()).isZero();
    }
}
