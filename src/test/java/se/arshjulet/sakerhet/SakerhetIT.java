package se.arshjulet.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Sidklient;

class SakerhetIT {

    private static final String INKORG = "/inkorg/inkorg.xhtml";
    private static final String KONTO = "/organisation/konto.xhtml";
    private static final String TA = "/api/v1/uppgifter/999999999/ta";

    @Test
    void en_annan_webbplats_andrar_ingenting_fast_webblasaren_skickar_med_losenordet() {
        String inne = Anrop.basic("revisor", Demoserver.LOSENORD);
        assertThat(Anrop.sand("POST", TA, "", Map.of("Authorization", inne)).statusCode()).as("ett program").isEqualTo(409);
        assertThat(Anrop.sand("POST", TA, "", Map.of("Authorization", inne, "Sec-Fetch-Site", "same-origin")).statusCode()).isEqualTo(409);
        HttpResponse<String> annan = Anrop.sand("POST", TA, "", Map.of("Authorization", inne, "Sec-Fetch-Site", "cross-site"));
        assertThat(annan.statusCode()).isEqualTo(403);
        assertThat(annan.body()).contains("Anropet kom från en annan webbplats");
        assertThat(annan.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(Anrop.sand("POST", TA, "", Map.of("Authorization", inne, "Origin", "https://ond.invalid")).statusCode()).isEqualTo(403);
        assertThat(Anrop.sand("POST", "/logga-in.xhtml", "a=b", Map.of("Origin", "null", "Content-Type", "application/x-www-form-urlencoded")).statusCode()).isEqualTo(403);
    }

    @Test
    void den_som_provar_manga_namn_och_nycklar_fran_samma_plats_blir_inte_hord_men_andra_ar_det() {
        String plats = "203.0.113.44";
        int status = 401;
        for (int i = 0; i < 60 && status == 401; i++) {
            // a password costs a second of the server's to try, on purpose; a key does not, and counts as much
            String provat = i % 10 == 0 ? Anrop.basic("namn" + i, "x") : "Bearer nyckel" + i;
            status = Anrop.sand("GET", "/api/v1/uppgifter", "", Map.of("Authorization", provat, "X-Forwarded-For", plats)).statusCode();
        }
        HttpResponse<String> ratt = Anrop.sand("GET", "/api/v1/uppgifter", "", Map.of("Authorization", Anrop.basic("revisor", Demoserver.LOSENORD), "X-Forwarded-For", plats));
        assertThat(ratt.statusCode()).as("inte ens med rätt lösenord").isEqualTo(429);
        assertThat(Integer.parseInt(ratt.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
        assertThat(ratt.body()).contains("För många anrop");
        assertThat(Anrop.sand("GET", "/api/v1/uppgifter", "", Map.of("Authorization", Anrop.basic("revisor", Demoserver.LOSENORD))).statusCode()).as("andra").isEqualTo(200);
    }

    @Test
    void den_som_ropar_for_ofta_far_veta_nar_det_gar_igen() {
        new Adminarbete().nyAnvandare("ivrig", Roll.REGISTRATOR);
        String inne = Anrop.basic("ivrig", Demoserver.LOSENORD);
        HttpResponse<String> svar = Anrop.sand("GET", "/api/v1/uppgifter", "", Map.of("Authorization", inne));
        for (int i = 0; i < 1500 && svar.statusCode() == 200; i++) {
            svar = Anrop.sand("GET", "/api/v1/uppgifter/1", "", Map.of("Authorization", inne));
            svar = svar.statusCode() == 404 ? Anrop.sand("GET", "/api/v1/schema/innehall.json", "", Map.of("Authorization", inne)) : svar;
        }
        assertThat(svar.statusCode()).isEqualTo(429);
        assertThat(svar.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void inloggningar_syns_och_avslutas_av_den_de_ar_och_av_administratoren() {
        Adminarbete admin = new Adminarbete();
        String sida = admin.nyAnvandare("flera", Roll.REGISTRATOR);
        Sidklient har = Sidklient.igen("flera");
        Sidklient dar = Sidklient.igen("flera");
        String konto = har.hamta(KONTO).body();
        assertThat(konto).contains("Var du är inloggad", "Den här").containsOnlyOnce("id=\"avslutaAndra\"");
        assertThat(har.skicka(KONTO, konto, "inloggningar", "avslutaAndra", Map.of("bekraftelse", "fel")).body()).contains("Lösenordet stämmer inte");
        assertThat(dar.hamta(INKORG).statusCode()).isEqualTo(200);
        assertThat(har.skicka(KONTO, konto, "inloggningar", "avslutaAndra", Map.of("bekraftelse", Demoserver.LOSENORD)).statusCode()).isEqualTo(302);
        assertThat(dar.hamta(INKORG).headers().firstValue("Location").orElse("")).contains("avslutad=ja");
        assertThat(har.hamta(INKORG).statusCode()).isEqualTo(200);
        admin.konto(sida, "loggaUtAlla", Map.of());
        assertThat(Sidklient.tillInloggning(har.hamta(INKORG))).isTrue();
    }

    @Test
    void ett_eget_byte_av_losenord_avslutar_de_andra_inloggningarna() {
        new Adminarbete().nyAnvandare("byter", Roll.REGISTRATOR);
        Sidklient har = Sidklient.igen("byter");
        Sidklient dar = Sidklient.igen("byter");
        String nytt = "glasögon på en stege";
        assertThat(har.skicka(KONTO, har.hamta(KONTO).body(), "byte", "bytLosenord", Map.of("nuvarande", Demoserver.LOSENORD, "losenord", "Sommaren2024!", "losenordIgen", "Sommaren2024!")).body())
                .contains("hör till dem som prövas först");
        HttpResponse<String> bytt = har.skicka(KONTO, har.hamta(KONTO).body(), "byte", "bytLosenord", Map.of("nuvarande", Demoserver.LOSENORD, "losenord", nytt, "losenordIgen", nytt));
        assertThat(bytt.statusCode()).as(bytt.body()).isEqualTo(302);
        assertThat(har.hamta(KONTO).body()).as("på nästa sida").contains("ruta--klart");
        assertThat(har.hamta(KONTO).body()).as("en gång").doesNotContain("ruta--klart");
        assertThat(har.kakor()).as("ingen annans kaka").containsOnlyKeys("JSESSIONID", "arshjulet");
        assertThat(har.hamta(INKORG).statusCode()).isEqualTo(200);
        assertThat(Sidklient.tillInloggning(dar.hamta(INKORG))).isTrue();
        assertThat(new Sidklient(Demoserver.adress()).loggaIn("byter", nytt).statusCode()).isEqualTo(302);
    }

    @Test
    void serverns_sessionsnummer_oppnar_ingenting_utan_inloggningens_hemlighet() {
        Sidklient revisor = Sidklient.som("revisor");
        assertThat(revisor.hamta(INKORG).statusCode()).isEqualTo(200);
        assertThat(Anrop.sand("GET", INKORG, "", Map.of("Cookie", "JSESSIONID=" + revisor.session())).statusCode()).isEqualTo(302);
        assertThat(revisor.hamta(INKORG).statusCode()).as("och den som är inne är kvar").isEqualTo(200);
    }

    @Test
    void webblasaren_far_beratta_vad_en_sida_inte_fick_gora() {
        String rapport = "{\"csp-report\":{\"effective-directive\":\"script-src\",\"blocked-uri\":\"https://ond.invalid/x\\nsecurity event=login\",\"document-uri\":\"http://localhost/inkorg?hemligt=1\"}}";
        assertThat(Anrop.sand("POST", "/csp-rapport", rapport, Map.of("Content-Type", "application/csp-report")).statusCode()).isEqualTo(204);
        assertThat(Anrop.sand("POST", "/csp-rapport", "x", Map.of("Content-Type", "text/plain")).statusCode()).isEqualTo(415);
        int status = 204;
        for (int i = 0; i < 40 && status == 204; i++) {
            status = Anrop.sand("POST", "/csp-rapport", "{}", Map.of("Content-Type", "application/reports+json", "X-Forwarded-For", "203.0.113.45")).statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void ett_nolltecken_ar_aldrig_serverns_fel() {
        HttpResponse<String> svar = Sidklient.som("direktor").hamta("/atgardsregister/register.xhtml?namnd=%00");
        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.body()).contains("Adressen går inte att använda");
        assertThat(new Sidklient(Demoserver.adress()).loggaIn("ing\0en alls", "fel").statusCode()).isEqualTo(200);
        assertThat(Anrop.sand("GET", "/api/v1/uppgifter", "", Map.of("Authorization", Anrop.basic("ing\0en alls", "fel"))).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "1:2", "", "../../x", "-1"})
    void ett_pahittat_vylage_ar_avsandarens_fel_och_inget_annat(String vylage) {
        HttpResponse<String> svar = Anrop.sand("POST", "/logga-in.xhtml", "inloggning=inloggning&loggaIn=1&jakarta.faces.ViewState=" + vylage.replace("=", "%3D"),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(svar.statusCode()).isIn(200, 400);
        assertThat(svar.body()).doesNotContain("Exception", "at se.arshjulet");
    }

    @Test
    void serverns_egna_felsidor_visas_aldrig() {
        assertThat(Anrop.sand("TRACE", "/logga-in.xhtml", "", Map.of()).statusCode()).isEqualTo(405);
        assertThat(Anrop.sand("PUT", "/csp-rapport", "", Map.of()).body()).doesNotContain("Payara Micro", "Exception");
        HttpResponse<String> okand = Sidklient.som("revisor").hamta("/resources/");
        assertThat(okand.statusCode()).isEqualTo(404);
        assertThat(okand.body()).doesNotContain("Payara", "Index of");
        HttpResponse<String> utan = Anrop.sand("GET", INKORG, "", Map.of());
        assertThat(utan.headers().firstValue("Location").orElseThrow()).as("utan värd, som annars togs ur anropet").startsWith("/logga-in.xhtml");
        assertThat(utan.headers().firstValue("X-Content-Type-Options")).as("också när ingen är inloggad").hasValue("nosniff");
        assertThat(utan.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
    }
}
