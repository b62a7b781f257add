package se.arshjulet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.Fingeravtryck;

class BrevTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 29, 7, 0);

    private final Brev brev = new Brev(Fingeravtryck.av("om något"), "nils@arshjulet.invalid", "Påminnelse:\r\n Svara", "Hej", NU);

    @Test
    void ett_brev_provas_med_allt_langre_pauser_i_minst_ett_dygn_och_dor_sedan_med_sin_orsak() {
        LocalDateTime nu = NU;
        int forsok = 0;
        while (brev.getDott() == null) {
            assertThat(brev.arDags(nu.minusSeconds(1))).as("inte före pausens slut").isFalse();
            brev.tas(nu);
            brev.misslyckades("Servern svarar inte.", nu);
            forsok++;
            nu = brev.getNasta() == null ? nu : brev.getNasta();
        }
        assertThat(forsok).isEqualTo(Brev.PAUSER.size() + 1);
        assertThat(Duration.between(NU, nu)).isBetween(Duration.ofHours(24), Duration.ofHours(72));
        assertThat(Brev.PAUSER).isSorted().startsWith(Duration.ofMinutes(1)).endsWith(Duration.ofHours(4));
        assertThat(brev.getOrsak()).isEqualTo("Servern svarar inte.");
        assertThat(brev.arDags(nu.plusYears(1))).isFalse();
    }

    @Test
    void den_som_har_tagit_brevet_har_det_for_sig_sjalv_en_stund_och_inte_langre() {
        brev.tas(NU);
        assertThat(brev.arDags(NU.plus(Brev.LAN).minusSeconds(1))).isFalse();
        assertThat(brev.arDags(NU.plus(Brev.LAN))).as("en sändare som dog lämnar tillbaka det").isTrue();
    }

    @Test
    void ett_avvisat_brev_dor_genast_och_kan_skickas_igen_fran_borjan() {
        brev.tas(NU);
        brev.avvisades("Adressen avvisas.", NU);
        assertThat(brev.getDott()).isEqualTo(NU);
        assertThat(brev.isAvvisat()).isTrue();
        assertThat(brev.skickasIgen(NU.plusDays(1))).isTrue();
        assertThat(brev.arDags(NU.plusDays(1))).isTrue();
        assertThat(brev.getForsok()).isZero();
        assertThat(brev.skickasIgen(NU.plusDays(2))).as("det är inte dött längre").isFalse();
    }

    @Test
    void ett_brev_som_far_vara_skickas_aldrig() {
        brev.tas(NU);
        brev.avvisades("Adressen avvisas.", NU);
        assertThat(brev.slapps()).isTrue();
        assertThat(brev.arDags(NU.plusYears(1))).isFalse();
        assertThat(brev.slapps()).isFalse();
    }

    @Test
    void brevet_heter_detsamma_vid_varje_forsok_och_har_ett_amne_pa_en_rad() {
        String namn = brev.meddelandeId("arshjulet@example.se");
        brev.tas(NU);
        assertThat(brev.meddelandeId("arshjulet@example.se")).isEqualTo(namn).matches("<[0-9a-f]{32}@example\\.se>");
        assertThat(brev.getAmne()).isEqualTo("Påminnelse: Svara");
    }
}
