package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BetroddaTest {

    private static final Betrodda PROXYER = Betrodda.av("10.1.0.0/16, 192.0.2.7, fd00::/8");

    @Test
    void den_som_ansluter_sjalv_ar_den_som_ansluter_vad_den_an_skriver() {
        assertThat(PROXYER.avsandare("203.0.113.5", List.of("198.51.100.1"))).isEqualTo("203.0.113.5");
        assertThat(Betrodda.av("").avsandare("10.1.2.3", List.of("198.51.100.1"))).isEqualTo("10.1.2.3");
    }

    @Test
    void det_som_en_egen_proxy_sager_galler() {
        assertThat(PROXYER.avsandare("10.1.2.3", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(PROXYER.avsandare("192.0.2.7", List.of("2001:db8::1"))).isEqualTo("2001:db8::1");
        assertThat(PROXYER.avsandare("fd00::7", List.of("198.51.100.1", "10.1.9.9"))).isEqualTo("198.51.100.1");
        assertThat(PROXYER.avsandare("10.1.2.3", List.of())).isEqualTo("10.1.2.3");
    }

    @Test
    void det_som_anroparen_har_skrivit_fore_sin_egen_adress_galler_inte() {
        assertThat(PROXYER.avsandare("10.1.2.3", List.of("127.0.0.1, 198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(PROXYER.avsandare("10.1.2.3", List.of("ett påhitt\nmed radbrytning"))).isEqualTo("10.1.2.3");
        assertThat(PROXYER.avsandare("10.2.2.3", List.of("198.51.100.1"))).isEqualTo("10.2.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.region.se", "10.0.0.0/33", "10.0.0/x", "300.1.1.1"})
    void en_installning_som_inte_gar_att_forsta_sager_vad_den_skulle_vara(String fel) {
        assertThatThrownBy(() -> Betrodda.av(fel)).hasMessageContaining("ARSHJULET_PROXY").hasMessageContaining(fel).hasMessageContaining("10.0.0.0/8");
    }
}
