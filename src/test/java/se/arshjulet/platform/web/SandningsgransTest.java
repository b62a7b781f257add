package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

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
}
