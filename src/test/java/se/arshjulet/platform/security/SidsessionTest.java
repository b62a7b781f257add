package se.arshjulet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SidsessionTest {

    @Test
    void en_inloggning_varar_hogst_tolv_timmar_hur_mycket_den_an_anvands() {
        long nu = System.currentTimeMillis();
        assertThat(new Sidsession(null, "nyckel", nu).arForGammal()).isFalse();
        assertThat(new Sidsession(null, "nyckel", nu - Sidsession.LANGST.toMillis() + 60_000).arForGammal()).isFalse();
        assertThat(new Sidsession(null, "nyckel", nu - Sidsession.LANGST.toMillis() - 1).arForGammal()).isTrue();
        assertThat(Sidsession.LANGST).isLessThanOrEqualTo(java.time.Duration.ofHours(12));
    }
}
