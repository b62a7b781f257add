package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngangskodTest {

    /** The secret of RFC 6238, appendix B. */
    private static final byte[] RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NU = Instant.ofEpochSecond(1_111_111_109);

    private final Engangskod koder = new Engangskod();

    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130"})
    void koderna_ar_de_som_standarden_sager(long tid, String kod) {
        assertThat(new Engangskod(8).vid(RFC, Instant.ofEpochSecond(tid))).isEqualTo(kod);
        assertThat(koder.vid(RFC, Instant.ofEpochSecond(tid))).as("six digits are its end").isEqualTo(kod.substring(2));
    }

    @ParameterizedTest
    @CsvSource({"-3, false", "-2, true", "-1, true", "0, true", "1, true", "2, true", "3, false"})
    void en_klocka_far_ga_en_minut_fel(int steg, boolean ratt) {
        String kod = koder.vid(RFC, NU.plus(Engangskod.STEG.multipliedBy(steg)));
        assertThat(koder.steg(RFC, kod, NU).isPresent()).isEqualTo(ratt);
    }

    @Test
    void det_som_inte_ar_en_kod_ar_inte_ratt() {
        for (String fel : new String[] {"", "081804 ", "81804", "0081804", "åäöåäö", "x".repeat(100_000)}) {
            assertThat(koder.steg(RFC, fel, NU)).as(fel.length() > 10 ? "long" : fel).isEmpty();
        }
    }
}
