package se.arshjulet.mall.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.platform.web.Texter;

class MallvalTest {

    /** The page makes the key of the step's name from its code. */
    @Test
    void varje_steg_som_ett_delomrade_kan_bedomas_i_har_ett_namn() {
        assertThat(new Mallval().getSteg()).isNotEmpty().allSatisfy(kod -> {
            String nyckel = "arsgranskning.steg." + kod.toUpperCase().replace('-', '_');
            assertThat(nyckel).isEqualTo("arsgranskning.steg." + Steg.av(kod));
            assertThat(Texter.ledtext(nyckel)).isNotEqualTo(nyckel);
        });
    }
}
