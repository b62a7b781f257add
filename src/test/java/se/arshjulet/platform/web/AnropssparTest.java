package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.spar.Sparning;
import se.arshjulet.testsupport.Sparserver;

class AnropssparTest {

    private final Sparserver server = new Sparserver();
    private final Sparning sparning = new Sparning(server.adress());

    @AfterEach
    void stang() {
        server.close();
    }

    @Test
    void ett_anrop_sags_med_metod_sida_status_och_nummer_och_ingenting_mer() {
        Anropsprov prov = prov("/begaran/begaran.xhtml", "POST");
        prov.fraga("getQueryString", "id=4711&namn=Karin");
        prov.fraga("getRemoteUser", "karin");
        assertThat(Sparserver.egenskaper(besvarat(prov, 200))).isEqualTo(Map.of("http.request.method", "POST", "http.route", "/begaran/begaran.xhtml",
                "http.response.status_code", "200", "arshjulet.request", "a1b2c3d4"));
        assertThat(server.delar().get(0).getName()).isEqualTo("POST /begaran/begaran.xhtml");
        assertThat(server.allt()).doesNotContain("4711").doesNotContainIgnoringCase("karin");
    }

    @Test
    void ett_id_i_vagen_sags_inte() {
        Anropsprov prov = prov("/api/v1", "GET");
        prov.fraga("getPathInfo", "/uppgifter/4711/karin");
        assertThat(besvarat(prov, 404).getName()).isEqualTo("GET annat");
        assertThat(server.allt()).doesNotContain("4711").doesNotContain("karin");
    }

    @Test
    void en_metod_som_ingen_har_hort_talas_om_har_ett_namn_for_alla() {
        assertThat(besvarat(prov("/inkorg/inkorg.xhtml", "KARIN"), 405).getName()).isEqualTo("_OTHER /inkorg/inkorg.xhtml");
    }

    @Test
    void det_som_gick_fel_hos_oss_ar_ett_fel_ocksa_nar_ingen_fangade_det() {
        new Anropsspar(sparning, prov("/inkorg/inkorg.xhtml", "GET").anrop()).close();
        sparning.sluta();
        assertThat(server.delar()).singleElement().satisfies(del -> {
            assertThat(del.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
            assertThat(Sparserver.egenskaper(del)).containsEntry("error.type", "500").containsEntry("http.response.status_code", "500");
        });
    }

    private Anropsprov prov(String vag, String metod) {
        Anropsprov prov = new Anropsprov(DispatcherType.REQUEST, vag, false);
        prov.fraga("getMethod", metod);
        // the only attribute that is asked for: the request's number
        prov.fraga("getAttribute", "a1b2c3d4");
        return prov;
    }

    private Span besvarat(Anropsprov prov, int status) {
        try (Anropsspar spar = new Anropsspar(sparning, prov.anrop())) {
            spar.besvarat(status);
        }
        sparning.sluta();
        return server.delar().get(0);
    }
}
