package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.platform.persistence.Trangsel;
import se.arshjulet.platform.persistence.Utrymme;
import se.arshjulet.platform.spar.Sparning;
import se.arshjulet.testsupport.Sparserver;

class AvvisningTest {

    @TempDir
    Path katalog;

    private final Sparserver server = new Sparserver();
    private final Sparning sparning = new Sparning(server.adress());
    private final Avvisning avvisning = new Avvisning();
    private final Anropsprov prov = new Anropsprov(DispatcherType.REQUEST, "/Karin.xhtml", false);

    @BeforeEach
    void ett_anrop_utan_inloggning() {
        avvisning.sparning = sparning;
        prov.fraga("getMethod", "GET");
        prov.fraga("getAttribute " + Anropare.class.getName(), "a1b2c3d4");
        prov.status = 302;
    }

    @AfterEach
    void stang() {
        server.close();
    }

    @Test
    void den_som_skickas_till_inloggningen_har_nummer_och_spar_men_inte_vart_den_skulle() {
        avvisning.numrera(prov.anrop(), prov.svar());
        avvisning.avvisad(prov.anrop(), prov.svar());
        sparning.sluta();
        assertThat(prov.huvuden).containsEntry("X-Request-Id", "a1b2c3d4");
        assertThat(server.delar()).singleElement().satisfies(del -> assertThat(Sparserver.egenskaper(del)).isEqualTo(Map.of("http.request.method", "GET", "http.route", "inloggning",
                "http.response.status_code", "302", "arshjulet.request", "a1b2c3d4")));
        assertThat(server.allt()).doesNotContain("Karin");
    }

    @ParameterizedTest
    @CsvSource({"/inkorg/inkorg.xhtml, text/html;charset=UTF-8", "/api/v1/uppgifter, application/problem+json;charset=UTF-8"})
    void nar_databasen_ar_borta_sags_det_med_ett_nummer_och_inget_om_vad_som_hande(String vag, String typ) {
        Anropsprov utanDatabas = misslyckas(vag, katalog, new IllegalStateException("select losenord from anvandare"));
        assertThat(utanDatabas.status).isEqualTo(500);
        assertThat(utanDatabas.typ).isEqualTo(typ);
        assertThat(utanDatabas.kropp.toString()).contains("Något gick fel hos oss").containsPattern("[0-9a-f-]{36}").doesNotContain("losenord");
    }

    @Test
    void nar_databasen_har_stangt_sig_for_att_disken_ar_full_sags_det() throws IOException {
        Path enFil = Files.createFile(katalog.resolve("ingen katalog"));
        Anropsprov fullt = misslyckas("/inkorg/inkorg.xhtml", enFil, new IllegalStateException("no connection"));
        assertThat(fullt.status).isEqualTo(507);
        assertThat(fullt.kropp.toString()).contains("Servern har slut på diskutrymme").containsPattern("[0-9a-f-]{36}");
    }

    @Test
    void nar_for_manga_arbetar_sags_nar_det_ar_lont_att_forsoka_igen() {
        Anropsprov trangt = misslyckas("/inkorg/inkorg.xhtml", katalog, new Trangsel());
        assertThat(trangt.status).isEqualTo(503);
        assertThat(trangt.huvuden).containsKey("Retry-After");
    }

    private Anropsprov misslyckas(String vag, Path data, RuntimeException fel) {
        Anropsprov anropet = new Anropsprov(DispatcherType.REQUEST, vag, false);
        avvisning.utrymme = new Utrymme(data.toString(), 0);
        avvisning.misslyckades(anropet.anrop(), anropet.svar(), fel);
        return anropet;
    }

    @Test
    void den_som_skriver_fel_losenord_pa_inloggningssidan_har_sidans_spar() {
        prov.fraga("getAttribute " + Anropsmatare.class.getName(), true);
        avvisning.avvisad(prov.anrop(), prov.svar());
        sparning.sluta();
        assertThat(server.delar()).isEmpty();
    }
}
