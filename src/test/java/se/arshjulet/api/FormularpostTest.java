package se.arshjulet.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.expediering.Expedieringsformular;
import se.arshjulet.inkorg.Oppnad;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Brott;

class FormularpostTest {

    @Test
    void versionen_star_i_kroppen_eller_i_if_match() throws IOException {
        assertThat(las("{\"version\":3,\"formular\":{\"dnr\":\"REV 1\"}}", null).version()).isEqualTo(3);
        assertThat(las("{\"formular\":{}}", "\"4\"").version()).isEqualTo(4);
        assertThat(las("{\"formular\":{}}", "W/\"5\"").version()).isEqualTo(5);
        assertThat(((Expedieringsformular) las("{\"version\":3,\"formular\":{\"dnr\":\"REV 1\"}}", null).formular()).getDnr()).isEqualTo("REV 1");
    }

    @Test
    void utan_kropp_galler_versionen_som_if_match_ber_om() {
        Oppnad<Object> oppnad = new Oppnad<>(null, "", true, new Expedieringsformular(), 7, List.of());
        assertThat(Formularpost.sparat(oppnad, null).version()).isEqualTo(7);
        assertThat(Formularpost.sparat(oppnad, "*").version()).isEqualTo(7);
        assertThat(Formularpost.sparat(oppnad, "\"6\"").version()).isEqualTo(6);
        assertThat(Formularpost.sparat(oppnad, null).formular()).isSameAs(oppnad.formular());
        assertThat(Brott.falt(catchThrowableOfType(Regelbrott.class, () -> Formularpost.sparat(oppnad, "\"sex\"")).brister())).containsExactly("version");
    }

    @Test
    void utan_version_sparas_inget() {
        assertThat(falt("{\"formular\":{}}", null)).containsExactly("version");
        assertThat(falt("{\"version\":\"tre\",\"formular\":{}}", "*")).containsExactly("version");
    }

    @Test
    void ett_okant_falt_pekas_ut() {
        assertThat(falt("{\"version\":1,\"formular\":{\"diarienummer\":\"1\"}}", null)).containsExactly("formular.diarienummer");
        assertThat(falt("{\"version\":1,\"formular\":{},\"uppgift\":{}}", null)).containsExactly("uppgift");
        assertThat(faltIOberoende("{\"hot\":[{},{\"fel\":1}]}")).containsExactly("formular.hot[1].fel");
    }

    @Test
    void en_rad_kan_inte_vara_null_och_ett_falt_som_ar_det_ar_tomt() throws IOException {
        assertThat(faltIOberoende("{\"hot\":[{},null]}")).containsExactly("formular.hot[1]");
        assertThat(((Expedieringsformular) las("{\"version\":3,\"formular\":{\"dnr\":null}}", null).formular()).getDnr()).isEmpty();
    }

    @Test
    void ett_nolltecken_i_en_text_kommer_inte_med() throws IOException {
        assertThat(((Expedieringsformular) las("{\"version\":3,\"formular\":{\"dnr\":\"REV\\u0000 1\"}}", null).formular()).getDnr()).isEqualTo("REV 1");
        assertThat(Startorder.las("{\"namnd\":\"SKR\\u0000\",\"ar\":2024,\"yrkesrevisor\":\"\\u0000revisor\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Startorder("SKR", 2024, "revisor"));
    }

    @Test
    void ett_varde_av_fel_slag_pekas_ut() {
        assertThat(falt("{\"version\":1,\"formular\":{\"dnr\":[1]}}", null)).containsExactly("formular.dnr");
        assertThat(falt("{\"version\":1,\"formular\":[]}", null)).containsExactly("formular");
        assertThat(falt("[]", null)).containsExactly("");
    }

    private static Formularpost las(String kropp, String ifMatch) throws IOException {
        return Formularpost.las(kropp.getBytes(StandardCharsets.UTF_8), ifMatch, Expedieringsformular.class);
    }

    private static List<String> faltIOberoende(String formular) {
        byte[] kropp = ("{\"version\":1,\"formular\":" + formular + "}").getBytes(StandardCharsets.UTF_8);
        return Brott.falt(catchThrowableOfType(Regelbrott.class, () -> Formularpost.las(kropp, null, Oberoendeformular.class)).brister());
    }

    private static List<String> falt(String kropp, String ifMatch) {
        return Brott.falt(catchThrowableOfType(Regelbrott.class, () -> las(kropp, ifMatch)).brister());
    }
}
