package se.arshjulet.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.platform.fel.Regelbrott;

class NyckeltalsvardeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3,9        | 3,9
            3.90       | 3,9
            −1,2       | −1,2
            –1,2       | −1,2
            -1,2       | −1,2
            11 700     | 11\u00a0700
            11\u00a0700| 11\u00a0700
            11\u202f700| 11\u00a0700
            11700      | 11\u00a0700
            +5         | 5
            0          | 0
            -0,0       | 0
            0,125      | 0,125
            """)
    void ett_tal_lases_som_det_brukar_skrivas_och_skrivs_pa_svenska(String skrivet, String text) {
        assertThat(Nyckeltalsvarde.tolka("varde", skrivet).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,9 %", "ca 40", "1,2345", "1.234,5", "12 5", "--1", "1e3", "½", "1234567890123", "3,"})
    void det_som_inte_ar_ett_tal_sags_pa_faltet(String skrivet) {
        assertThatThrownBy(() -> Nyckeltalsvarde.tolka("nyckeltal[2].varde", skrivet)).isInstanceOfSatisfying(Regelbrott.class, brott ->
                assertThat(brott.brister()).singleElement().satisfies(b -> {
                    assertThat(b.falt()).isEqualTo("nyckeltal[2].varde");
                    assertThat(b.nyckel()).isEqualTo("granskning.fel.nyckeltalsvarde");
                    assertThat(b.varden()).containsExactly(skrivet);
                }));
    }

    @Test
    void inget_skrivet_ar_inget_varde() {
        assertThat(Nyckeltalsvarde.tolka("varde", " ")).isNull();
        assertThat(Nyckeltalsvarde.tolka("varde", null)).isNull();
    }

    @Test
    void samma_varde_med_olika_manga_nollor_ar_lika() {
        assertThat(Nyckeltalsvarde.tolka("", "3,90")).isEqualTo(Nyckeltalsvarde.tolka("", "3,9"));
        assertThat(Nyckeltalsvarde.tolka("", "5000").decimaler()).isZero();
    }
}
