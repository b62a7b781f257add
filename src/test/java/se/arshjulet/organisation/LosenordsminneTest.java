package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LosenordsminneTest {

    private static final String HASH = "PBKDF2WithHmacSHA512:210000:salt:hash";

    private final Losenordsminne minne = new Losenordsminne();

    @Test
    void bara_det_losenord_som_var_ratt_minns_och_bara_for_sin_hash() {
        assertThat(minne.minns(tecken("rätt lösenord"), HASH)).isFalse();
        minne.kom(tecken("rätt lösenord"), HASH);
        assertThat(minne.minns(tecken("rätt lösenord"), HASH)).isTrue();
        assertThat(minne.minns(tecken("fel lösenord"), HASH)).isFalse();
        assertThat(minne.minns(tecken("rätt lösenord"), HASH + "2")).isFalse();
    }

    @Test
    void vad_ett_annat_program_har_sparat_galler_inte_har() {
        Losenordsminne annat = new Losenordsminne();
        annat.kom(tecken("rätt lösenord"), HASH);
        assertThat(minne.minns(tecken("rätt lösenord"), HASH)).isFalse();
    }

    @Test
    void minnet_vaxer_inte_utan_grans() {
        for (int i = 0; i < Losenordsminne.STORST + 50; i++) {
            minne.kom(tecken("lösenord " + i), HASH);
        }
        assertThat(minne.antal()).isLessThanOrEqualTo(Losenordsminne.STORST);
    }

    private static char[] tecken(String text) {
        return text.toCharArray();
    }
}
