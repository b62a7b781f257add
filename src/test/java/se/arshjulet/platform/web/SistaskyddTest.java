package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.primefaces.csp.CspException;
import se.arshjulet.platform.persistence.Trangsel;

class SistaskyddTest {

    private static final String HEMLIGT = "select losenord from anvandare";

    private final Sistaskydd skydd = new Sistaskydd();

    @Test
    void ett_fel_medan_en_felsida_ritas_far_ett_nummer_och_ingenting_om_vad_det_var() throws Exception {
        Anropsprov prov = new Anropsprov(DispatcherType.ERROR, "/WEB-INF/errorpages/500.xhtml", false);
        skydd.doFilter(prov.anrop(), prov.svar(), faller(new IllegalStateException(HEMLIGT)));
        assertThat(prov.status).isEqualTo(500);
        assertThat(prov.kropp.toString()).contains("Något gick fel hos oss").containsPattern("handelsenummer\">[0-9a-f-]{36}<").doesNotContain(HEMLIGT, "Exception");
    }

    @Test
    void i_api_et_sags_det_som_ett_problem() throws Exception {
        Anropsprov prov = new Anropsprov(DispatcherType.ERROR, "/api/v1/uppgifter", false);
        skydd.doFilter(prov.anrop(), prov.svar(), faller(new ServletException(HEMLIGT)));
        assertThat(prov.kropp.toString()).startsWith("{\"title\":\"Något gick fel hos oss\",\"status\":500").contains("\"handelse\":\"").doesNotContain(HEMLIGT);
    }

    @Test
    void ett_formular_som_ar_for_gammalt_eller_inte_vart_ar_avsandarens_fel() throws Exception {
        Anropsprov gammalt = new Anropsprov(DispatcherType.REQUEST, "/inkorg/inkorg.xhtml", false);
        skydd.doFilter(gammalt.anrop(), gammalt.svar(), faller(new ServletException(new ViewExpiredException("x"))));
        assertThat(gammalt.status).isEqualTo(400);
        assertThat(gammalt.kropp.toString()).contains("Sidan har legat öppen för länge");
        Anropsprov inteVart = new Anropsprov(DispatcherType.REQUEST, "/inkorg/inkorg.xhtml", false);
        skydd.doFilter(inteVart.anrop(), inteVart.svar(), faller(new ServletException(new CspException("x"))));
        assertThat(inteVart.status).isEqualTo(400);
    }

    @Test
    void att_for_manga_arbetar_sags_med_nar_det_ar_lont_att_forsoka_igen() throws Exception {
        Anropsprov prov = new Anropsprov(DispatcherType.REQUEST, "/inkorg/inkorg.xhtml", false);
        skydd.doFilter(prov.anrop(), prov.svar(), faller(new ServletException(new Trangsel())));
        assertThat(prov.status).isEqualTo(503);
        assertThat(prov.kropp.toString()).contains("Många arbetar just nu");
    }

    @Test
    void det_som_har_en_egen_felsida_lamnas_at_servern() {
        Anropsprov prov = new Anropsprov(DispatcherType.REQUEST, "/inkorg/inkorg.xhtml", false);
        assertThatThrownBy(() -> skydd.doFilter(prov.anrop(), prov.svar(), faller(new IllegalStateException(HEMLIGT)))).hasMessage(HEMLIGT);
    }

    private static FilterChain faller(Exception fel) {
        return (anrop, svar) -> {
            if (fel instanceof ServletException servlet) {
                throw servlet;
            }
            if (fel instanceof IOException io) {
                throw io;
            }
            throw (RuntimeException) fel;
        };
    }
}
