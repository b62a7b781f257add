package se.arshjulet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.testsupport.Sidklient;

class SkyddshuvudenIT {

    @ParameterizedTest
    @ValueSource(strings = {"/inkorg/inkorg.xhtml", "/jakarta.faces.resource/arshjulet.css.xhtml?ln=css", "/api/v1/schema/innehall.json", "/underlag/fil?id=999999", "/finns-inte.xhtml"})
    void varje_svar_sager_vad_webblasaren_inte_far_gora_med_det(String vag) {
        HttpHeaders huvuden = Sidklient.som("revisor").hamta(vag).headers();
        assertThat(huvuden.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(huvuden.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(huvuden.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(huvuden.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    /** Two policies would both hold, and the error page's scripts have the nonce of one. */
    @ParameterizedTest
    @ValueSource(strings = {"/inkorg/inkorg.xhtml", "/atgardsregister/punkt.xhtml?id=999999", "/arsgranskning/arende.xhtml?id=999999"})
    void varje_sida_har_en_policy_ocksa_den_som_sager_att_sidan_inte_finns(String vag) {
        assertThat(Sidklient.som("revisor").hamta(vag).headers().allValues("Content-Security-Policy")).singleElement().asString().contains("'nonce-");
    }

    /** Who presses before the page's script has given the forms their nonce is not refused. */
    @ParameterizedTest
    @ValueSource(strings = {"/inkorg/inkorg.xhtml", "/organisation/konto.xhtml", "/inloggning/sakerhet.xhtml"})
    void varje_formular_bar_sidans_nonce_fran_borjan(String vag) {
        HttpResponse<String> sida = Sidklient.som("revisor").hamta(vag);
        String nonce = sida.headers().firstValue("Content-Security-Policy").orElseThrow().replaceFirst("(?s).*'nonce-([^']+)'.*", "$1");
        assertThat(sida.body().split("<form [^>]*method=\"post\"", -1)).hasSizeGreaterThan(1)
                .satisfies(delar -> assertThat(Arrays.stream(delar).skip(1)).allSatisfy(formular -> assertThat(formular.split("</form>")[0]).contains("name=\"primefaces.nonce\" value=\"" + nonce + '"')));
    }
}
