package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DerbyEgenskaperTest {

    private static final String VANTAN = "derby.locks.waitTimeout";

    @Test
    void lasvantan_och_satsminne_ar_satta_innan_derby_startar() {
        DerbyEgenskaper.satt();
        DerbyEgenskaper.VARDEN.keySet().forEach(namn -> assertThat(System.getProperty(namn)).as(namn).isNotBlank());
    }

    @Test
    void det_som_driften_har_satt_galler() {
        var fore = System.setProperty(VANTAN, "7");
        try {
            DerbyEgenskaper.satt();
            assertThat(System.getProperty(VANTAN)).isEqualTo("7");
        } finally {
            System.setProperty(VANTAN, fore == null ? DerbyEgenskaper.VARDEN.get(VANTAN) : fore);
        }
    }
}
