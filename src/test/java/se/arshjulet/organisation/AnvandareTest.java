package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnvandareTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 9, 0);

    private final Anvandare anvandare = new Anvandare("revisor", "Rut Revisor", Set.of(Roll.YRKESREVISOR));

    @Test
    void fem_misslyckade_forsok_i_rad_laser_i_en_kvart() {
        misslyckas(4);
        assertThat(anvandare.kanLoggaIn(NU)).isTrue();
        misslyckas(1);
        assertThat(anvandare.kanLoggaIn(NU)).isFalse();
        assertThat(anvandare.kanLoggaIn(NU.plusMinutes(14))).isFalse();
        assertThat(anvandare.kanLoggaIn(NU.plusMinutes(15))).isTrue();
    }

    @Test
    void en_lyckad_inloggning_nollstaller_rakningen() {
        misslyckas(4);
        anvandare.loggadeIn();
        misslyckas(4);
        assertThat(anvandare.kanLoggaIn(NU)).isTrue();
    }

    @Test
    void ett_nytt_losenord_haver_lasningen() {
        misslyckas(5);
        anvandare.bytLosenord("hash");
        assertThat(anvandare.kanLoggaIn(NU)).isTrue();
    }

    @Test
    void en_inaktiv_anvandare_kan_inte_logga_in() {
        anvandare.inaktivera();
        assertThat(anvandare.kanLoggaIn(NU)).isFalse();
    }

    @Test
    void nya_roller_ersatter_de_gamla() {
        anvandare.tilldela(Set.of(Roll.REVISIONSDIREKTOR), null, null);
        assertThat(anvandare.getRoller()).containsExactly(Roll.REVISIONSDIREKTOR);
    }

    private void misslyckas(int ganger) {
        for (int i = 0; i < ganger; i++) {
            anvandare.misslyckades(NU);
        }
    }
}
