package se.arshjulet.platform.fel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.testsupport.Brott;

class TolkTest {

    private final Tolk tolk = new Tolk();

    @Test
    void tomt_falt_ar_inget_och_aldrig_fel() {
        assertThat(tolk.datum("datum", " ")).isNull();
        assertThat(tolk.heltal("antal", null, 0, 9)).isNull();
        assertThat(tolk.val("dag", "", DayOfWeek.class)).isNull();
        tolk.klart();
    }

    @Test
    void det_som_gar_att_forsta_blir_varden() {
        assertThat(tolk.datum("datum", " 2024-04-03 ")).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(tolk.heltal("antal", "7", 0, 9)).isEqualTo(7);
        assertThat(tolk.val("dag", "MONDAY", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(tolk.jaNej("ja", "true")).isTrue();
        tolk.klart();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+100000000-01-01", "-0044-03-15", "0000-01-01", "1899-12-31", "3000-01-01", "2024-13-01"})
    void ett_ar_utanfor_all_rimlighet_ar_inget_datum(String skrivet) {
        assertThat(tolk.datum("datum", skrivet)).isNull();
        Brott.kravs("platform.fel.datum", tolk::klart);
    }

    @Test
    void ett_nolltecken_ar_ingenting() {
        assertThat(Tolk.text(" \0 ")).isNull();
        assertThat(Tolk.text(" S\0KR\0 ")).isEqualTo("SKR");
        assertThat(tolk.heltal("antal", "\0" + "7", 0, 9)).isEqualTo(7);
    }

    @Test
    void allt_som_inte_gar_att_forsta_sags_pa_en_gang() {
        tolk.datum("datum", "2024-02-30");
        tolk.heltal("antal", "sju", 0, 9);
        tolk.heltal("flera", "10", 0, 9);
        tolk.rad("rubrik", "för lång", 3);
        tolk.med(() -> {
            throw new Regelbrott("belopp", "ekonomi.fel.belopp");
        });
        assertThatThrownBy(tolk::klart).isInstanceOfSatisfying(Regelbrott.class, brott ->
                assertThat(brott.brister()).extracting(Brist::falt).containsExactly("datum", "antal", "flera", "rubrik", "belopp"));
    }
}
