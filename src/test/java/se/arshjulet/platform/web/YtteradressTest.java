package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class YtteradressTest {

    private static final String HSTS = "Strict-Transport-Security";

    @AfterEach
    void glom() {
        Ytteradress.las("");
    }

    @Test
    void bakom_en_proxy_med_tls_sager_varje_svar_att_ingen_ska_komma_utan() {
        Ytteradress.las("https://arshjulet.region.se/ar");
        assertThat(Ytteradress.arTls()).isTrue();
        assertThat(Ytteradress.ursprung()).isEqualTo("https://arshjulet.region.se");
        assertThat(huvuden(false).huvuden.get(HSTS)).isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void en_port_som_ar_den_vanliga_skrivs_inte_ut() {
        Ytteradress.las("https://arshjulet.region.se:443");
        assertThat(Ytteradress.ursprung()).isEqualTo("https://arshjulet.region.se");
        assertThat(new Sidadress("https://arshjulet.region.se:443/").till("/logga-in.xhtml")).isEqualTo("https://arshjulet.region.se/logga-in.xhtml");
        assertThat(new Sidadress("https://[2001:db8::7]:443").grund()).isEqualTo("https://[2001:db8::7]");
        assertThat(new Sidadress("http://region.se:80/ar").grund()).isEqualTo("http://region.se/ar");
        assertThat(new Sidadress("https://region.se:4430").grund()).isEqualTo("https://region.se:4430");
        assertThat(new Sidadress("https://localhost:8443").grund()).isEqualTo("https://localhost:8443");
    }

    @Test
    void utan_tls_lovas_inget() {
        Ytteradress.las("http://localhost:8080");
        assertThat(Ytteradress.arTls()).isFalse();
        assertThat(huvuden(false).huvuden).doesNotContainKey(HSTS);
        assertThat(huvuden(true).huvuden).containsKey(HSTS);
    }

    @Test
    void det_som_inte_ar_en_sida_far_inte_kora_eller_visa_nagot() {
        assertThat(huvuden(false).huvuden.get("Content-Security-Policy")).contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "report-uri /csp-rapport");
    }

    private static Anropsprov huvuden(boolean sakert) {
        Anropsprov prov = new Anropsprov(DispatcherType.REQUEST, "/api/v1/uppgifter", sakert);
        Skyddshuvuden.satt(prov.anrop(), prov.svar());
        return prov;
    }
}
