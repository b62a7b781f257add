package se.arshjulet.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FargTest {

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#ffffff, #ffffff, 1.0", "#777777, #ffffff, 4.48", "#767676, #ffffff, 4.54"})
    void kontrasten_raknas_som_i_wcag(String farg, String bakgrund, double kontrast) {
        assertThat(Farg.av(farg).kontrast(Farg.av(bakgrund))).isEqualTo(kontrast, offset(0.01));
        assertThat(Farg.av(bakgrund).kontrast(Farg.av(farg))).isEqualTo(kontrast, offset(0.01));
    }

    @Test
    void en_farg_ar_sex_siffror() {
        assertThat(Farg.kanLasas("#17465c")).isTrue();
        assertThat(Farg.kanLasas("#ABC")).isFalse();
        assertThat(Farg.kanLasas("#17465c; }")).isFalse();
        assertThat(Farg.kanLasas(null)).isFalse();
        assertThat(Farg.av("#0a0b0c")).hasToString("#0a0b0c");
    }

    @Test
    void i_morkt_schema_blir_accenten_ljus_nog_att_lasa() {
        for (String accent : new String[] {"#17465c", "#000000", "#5b2a54", "#0000aa"}) {
            String mork = new Utseende(false, accent, null).accentMork();
            assertThat(Farg.av(mork).kontrast(Farg.av("#1c2324"))).isGreaterThanOrEqualTo(Farg.LASBAR);
        }
        assertThat(new Utseende(false, "#ffffff", null).accentMork()).isEqualTo("#ffffff");
    }
}
