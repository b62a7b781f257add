package se.arshjulet.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.inkorg.Urval;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.FulltUtrymme;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Brott;

class ProblemTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 500, 503, 507})
    void varje_status_har_rubrik_och_rad(int status) {
        Problem problem = Problem.av(status);
        assertThat(problem.title()).isNotBlank();
        assertThat(problem.detail()).endsWith(".");
        assertThat(problem.status()).isEqualTo(status);
    }

    @Test
    void falten_namns_med_sin_vag_och_en_mening() throws IOException {
        Problem problem = Problem.av(422, List.of(Brist.i("prognoser[0].belopp", "ekonomi.fel.belopp", "tio"))).medVersion(7);
        assertThat(new String(Kropp.skriv(problem), StandardCharsets.UTF_8)).contains("\"falt\":\"prognoser[0].belopp\"", "tio", "\"version\":7").doesNotContain("handelse");
    }

    @Test
    void trasig_json_pekas_ut_med_rad_och_tecken() {
        Jsonfel fel = catchThrowableOfType(Jsonfel.class, () -> Kropp.trad("{\n \"a\": ,}".getBytes(StandardCharsets.UTF_8)));
        assertThat(fel.brister()).containsExactly(Brist.i("", "api.fel.json", 2, 7));
    }

    @Test
    void trasiga_tecken_ar_ett_anrop_som_inte_kan_lasas() {
        byte[] utf32 = {0, 0, 0, '{', 0x7f, 0x7f, 0x7f, 0x7f, 0, 0, 0, '}'};
        Jsonfel fel = catchThrowableOfType(Jsonfel.class, () -> Kropp.trad(utf32));
        assertThat(fel.brister()).containsExactly(Brist.i("", "api.fel.teckenkodning"));
        assertThat(catchThrowableOfType(Jsonfel.class, () -> Kropp.las(utf32, Oberoendeformular.class))).isNotNull();
    }

    @Test
    void en_full_disk_sags_som_det_den_ar_ocksa_utanfor_tjansterna() {
        Ovantat harPlats = new Ovantat(() -> false);
        assertThat(harPlats.problem(new IllegalStateException("annat")).status()).isEqualTo(500);
        assertThat(harPlats.problem(new IllegalStateException(new FulltUtrymme())).status()).isEqualTo(507);
        assertThat(new Ovantat(() -> true).problem(new IllegalStateException("databasen har slutat")).status()).isEqualTo(507);
    }

    @Test
    void inkorgens_fraga_forstas_eller_rattas_pa_en_gang() {
        Urval urval = Inkorgsfraga.urval("GRUPPENS", "NORV", "2023", "RAPPORT", null, null);
        assertThat(List.of(urval.korg(), urval.namnd(), urval.ar(), urval.fas(), urval.sida(), urval.antal()))
                .containsExactly(Urval.Korg.GRUPPENS, "NORV", 2023, Fas.RAPPORT, 1, 25);
        Regelbrott brott = catchThrowableOfType(Regelbrott.class, () -> Inkorgsfraga.urval("ALLAS", null, "x", "x", "0", "101"));
        assertThat(Brott.falt(brott.brister())).containsExactlyInAnyOrder("korg", "ar", "fas", "sida", "antal");
    }
}
