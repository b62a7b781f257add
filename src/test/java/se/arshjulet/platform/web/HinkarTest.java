package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HinkarTest {

    private static final long SEKUND = 1_000_000_000L;

    private final AtomicLong tid = new AtomicLong();
    private final Hinkar hinkar = new Hinkar(3, 60, tid::get);

    @Test
    void sa_manga_som_far_ar_fria_och_nasta_far_veta_hur_lange_det_drojer() {
        tom("anna");
        assertThat(hinkar.ta("anna")).isEqualTo(20);
        assertThat(hinkar.vantan("anna")).isEqualTo(20);
        assertThat(hinkar.ta("bo")).as("den ena tar inget av den andra").isZero();
    }

    @Test
    void det_som_har_runnit_till_kan_tas_och_aldrig_mer_an_det_far_plats() {
        tom("anna");
        tid.addAndGet(19 * SEKUND);
        assertThat(hinkar.ta("anna")).isEqualTo(1);
        tid.addAndGet(SEKUND);
        assertThat(hinkar.ta("anna")).isZero();
        tid.addAndGet(24 * 60 * 60 * SEKUND);
        tom("anna");
        assertThat(hinkar.ta("anna")).isPositive();
    }

    @Test
    void att_fraga_tar_inget() {
        for (int i = 0; i < 10; i++) {
            assertThat(hinkar.vantan("anna")).isZero();
        }
        tom("anna");
    }

    @Test
    void hur_manga_som_an_ropar_minns_den_bara_sa_manga_som_far_plats() {
        tom("forst");
        for (int i = 0; i <= Hinkar.FLEST; i++) {
            hinkar.ta("en av många " + i);
        }
        assertThat(hinkar.ta("forst")).as("glömd").isZero();
    }

    private void tom(String vem) {
        for (int i = 0; i < 3; i++) {
            assertThat(hinkar.ta(vem)).isZero();
        }
    }
}
