package se.arshjulet.versioner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.arshjulet.ekonomi.Ekonomiformular;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.rapport.Bilagedel;
import se.arshjulet.rapport.Omradesdel;
import se.arshjulet.rapport.Utkastformular;
import se.arshjulet.testsupport.Formularfalt;

class VersionstexterTest {

    @Test
    void en_text_heter_efter_raden_den_star_i_var_raden_an_star() {
        FormJson fore = FormJson.read("{\"omraden\":[{\"kod\":\"ik\",\"namn\":\"intern kontroll\",\"motiv\":\"a\"}]}");
        FormJson efter = FormJson.read("{\"omraden\":[{\"kod\":\"ny\",\"namn\":\"ny\",\"motiv\":\"\"},{\"kod\":\"ik\",\"namn\":\"intern kontroll\",\"motiv\":\"b\"}]}");
        assertThat(Versionstexter.las(fore).get("omraden[ik].motiv")).isEqualTo(new Versionstexter.Post("omraden[ik].motiv", List.of("intern kontroll"), "motiv", "a"));
        assertThat(Versionstexter.las(efter).get("omraden[ik].motiv").text()).isEqualTo("b");
    }

    @Test
    void det_som_ar_kryssat_och_ett_hot_sags_i_ord() {
        FormJson provning = FormJson.read("{\"hot\":[{\"hot\":\"SJALVGRANSKNING\",\"forekommer\":false}]}");
        assertThat(Versionstexter.las(provning).values()).singleElement()
                .isEqualTo(new Versionstexter.Post("hot[SJALVGRANSKNING].forekommer", List.of("Självgranskning"), "forekommer", "Nej"));
    }

    @Test
    void rapporten_i_ett_annat_formular_ar_samma_rapport() {
        Utkastformular utkast = new Utkastformular();
        utkast.setAnsvarsomraden("Ansvar");
        Omradesdel omrade = new Omradesdel();
        omrade.setKod("ik");
        omrade.setMotiv("Motivet");
        utkast.getOmraden().add(omrade);
        FormJson ensam = FormJson.of(utkast);
        FormJson inuti = FormJson.of(Map.of("utkast", utkast));
        assertThat(Versionstexter.las(inuti)).isEqualTo(Versionstexter.las(ensam)).containsKeys("ansvarsomraden", "omraden[ik].motiv");
    }

    @Test
    void en_text_satts_pa_sin_plats_och_resten_ar_som_den_var() {
        FormJson nu = FormJson.read("{\"utkast\":{\"bilagor\":[{\"nummer\":\"1a\",\"text\":\"x\"},{\"nummer\":\"1b\",\"text\":\"y\"}]},\"noteringar\":[]}");
        assertThat(Versionstexter.satt(nu, "bilagor[1b].text", "ny")).isTrue();
        assertThat(nu).isEqualTo(FormJson.read("{\"utkast\":{\"bilagor\":[{\"nummer\":\"1a\",\"text\":\"x\"},{\"nummer\":\"1b\",\"text\":\"ny\"}]},\"noteringar\":[]}"));
        assertThat(Versionstexter.satt(nu, "bilagor[9].text", "ny")).isFalse();
    }

    /** A field without a name could not be told apart from another in a comparison. */
    @Test
    void varje_falt_som_nagon_skriver_i_har_ett_namn() throws Exception {
        Properties texter = new Properties();
        try (var in = getClass().getResourceAsStream("/texter.properties")) {
            texter.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        Set<String> utan = new TreeSet<>();
        List<Object> alla = new ArrayList<>(Formularfalt.ifyllda());
        alla.add(StrictJson.resource("/demo/norv-2023.json", JsonNode.class));
        for (Object formular : alla) {
            Versionstexter.las(FormJson.of(formular)).values().stream().map(p -> "versioner.falt." + p.led()).filter(n -> !texter.containsKey(n)).forEach(utan::add);
        }
        assertThat(utan).isEmpty();
    }
}
