package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.spar.Sparning;
import se.arshjulet.testsupport.Sparserver;

class AvvisningTest {

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

    @Test
    void den_som_skriver_fel_losenord_pa_inloggningssidan_har_sidans_spar() {
        prov.fraga("getAttribute " + Anropsmatare.class.getName(), true);
        avvisning.avvisad(prov.anrop(), prov.svar());
        sparning.sluta();
        assertThat(server.delar()).isEmpty();
    }
}
