package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandningsgransTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "/rapport/kontrollera.xhtml, arsgranskning=7, /rapport/kontrollera.xhtml?arsgranskning=7&forStort=ja",
        "/admin/mallar.xhtml, -, /admin/mallar.xhtml?forStort=ja",
        "/admin/mallen.xhtml, forStort=ja&id=3&forStort=ja, /admin/mallen.xhtml?id=3&forStort=ja",
        "//annan.example/x.xhtml, -, /annan.example/x.xhtml?forStort=ja"})
    void den_som_skickat_for_mycket_kommer_tillbaka_till_samma_sida(String sida, String fraga, String dit) {
        assertThat(Sandningsgrans.tillbaka(sida, fraga)).isEqualTo(dit);
    }

    @Test
    void de_filer_som_sidan_sager_att_den_tar_ryms_med_det_som_skrivs_bredvid() {
        assertThat(Texter.text("atgardsregister.hjalp.fil")).contains("55 MB tillsammans");
        assertThat(Sandningsgrans.STORST).isBetween((55L << 20) + 1_000_000, 61_000_000L);
    }
}
