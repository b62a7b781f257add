package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeckenvaktTest {

    private final List<ServletRequest> slappta = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "/api/v1/uppgifter, namnd=%00, 400",
            "/api/v1/arsgranskningar/S%00R/2024, -, 400",
            "/diarium/diarium.xhtml, sida=2&ord=a%00b, 400",
            "/diarium/diarium.xhtml, sida=2&ord=a%2500b, 0",
            "/diarium/diarium.xhtml, ord=100%25, 0",
            "/diarium/diarium.xhtml, -, 0"})
    void en_adress_med_nolltecken_avvisas(String vag, String fraga, int status) throws Exception {
        Anropsprov prov = new Anropsprov(DispatcherType.REQUEST, vag, false);
        prov.fraga("getQueryString", fraga);
        new Teckenvakt().doFilter(prov.anrop(), prov.svar(), (anrop, svar) -> slappta.add(anrop));
        assertThat(prov.status).isEqualTo(status);
        assertThat(slappta).hasSize(status == 0 ? 1 : 0);
        assertThat(prov.kropp.toString()).startsWith(status == 0 ? "" : vag.startsWith("/api") ? "{\"title\":\"Adressen går inte att använda\",\"status\":400" : "<!DOCTYPE html>");
    }

    @Test
    void ett_formular_kommer_fram_utan_nolltecken() throws Exception {
        Anropsprov prov = new Anropsprov(DispatcherType.REQUEST, "/logga-in.xhtml", false);
        prov.fraga("getContentType", "application/x-www-form-urlencoded");
        prov.fraga("getParameter namn", "rev\0isor");
        prov.fraga("getParameterValues namn", new String[] {"rev\0isor", "\0"});
        prov.fraga("getParameterMap", Map.of("namn", new String[] {"rev\0isor"}));
        new Teckenvakt().doFilter(prov.anrop(), prov.svar(), (anrop, svar) -> slappta.add(anrop));
        ServletRequest fram = slappta.get(0);
        assertThat(fram.getParameter("namn")).isEqualTo("revisor");
        assertThat(fram.getParameter("annat")).isNull();
        assertThat(fram.getParameterValues("namn")).containsExactly("revisor", "");
        assertThat(fram.getParameterValues("annat")).isNull();
        assertThat(fram.getParameterMap().get("namn")).containsExactly("revisor");
    }

    @Test
    void ett_namn_med_nolltecken_visas_av_ingen() {
        assertThat(Basicuppgifter.ur(basic("rev\0isor:hemligt"))).isEmpty();
        assertThat(Basicuppgifter.ur(basic("revisor:hem\0ligt"))).isEmpty();
        assertThat(Basicuppgifter.ur(basic("revisor:åäö:x"))).contains(new Basicuppgifter("revisor", "åäö:x"));
    }

    private static String basic(String visat) {
        return "Basic " + Base64.getEncoder().encodeToString(visat.getBytes(StandardCharsets.UTF_8));
    }
}
