package se.arshjulet.avisering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.tid.Klocka;

class MissrakningTest {

    private static final Instant NU = Instant.parse("2024-02-29T08:00:00Z");

    private final Missrakning missar = new Missrakning();

    @Test
    void den_som_gissar_fel_for_manga_ganger_far_vanta_och_ingen_annan() {
        vid(NU);
        for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
            assertThat(missar.arStangd("1.2.3.4")).isFalse();
            missar.miss("1.2.3.4");
        }
        assertThat(missar.arStangd("1.2.3.4")).isTrue();
        assertThat(missar.arStangd("1.2.3.5")).isFalse();
        vid(NU.plus(Anvandare.LASNINGSTID));
        assertThat(missar.arStangd("1.2.3.4")).isFalse();
    }

    @Test
    void en_kalender_som_fragar_efter_en_gammal_adress_ibland_stangs_inte_ute() {
        for (int timme = 0; timme < 24; timme++) {
            vid(NU.plusSeconds(3600L * timme));
            missar.miss("1.2.3.4");
            assertThat(missar.arStangd("1.2.3.4")).isFalse();
        }
    }

    @Test
    void minnet_vaxer_inte_for_evigt() {
        vid(NU);
        for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
            missar.miss("forst");
        }
        for (int i = 0; i < Missrakning.STORST; i++) {
            missar.miss("annan" + i);
        }
        assertThat(missar.arStangd("forst")).as("den äldsta har glömts").isFalse();
    }

    private void vid(Instant nu) {
        missar.klocka = Clock.fixed(nu, Klocka.SVENSK_TID);
    }
}
