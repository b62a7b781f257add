package se.arshjulet.drift;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.arshjulet.testsupport.Aldredatabas;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Fortsattning;
import se.arshjulet.testsupport.Matlasning;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;
import se.arshjulet.testsupport.Sparserver;
import se.arshjulet.testsupport.Vantan;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** A server as an IT department would set it up, on the database of an earlier version. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("derby")
class DriftIT {

    private static final String NYCKEL = "provnyckel-provnyckel-provnyckel";
    private static final Path DATA = Path.of(System.getProperty("it.data", "target/it/nu"), "drift");

    private static final String DELEN = "ansvarsomraden";
    private static final String SKRIVET = "Skrivet när disken var full.";
    private static final Sparserver SPAR = new Sparserver();

    private static Server server;

    @BeforeAll
    static void starta() {
        Aldredatabas.V14.packadUpp(DATA);
        server = new Server(DATA, Map.of("arshjulet.databas.url", "jdbc:derby:" + DATA.resolve("databas"), "arshjulet.matning.nyckel", NYCKEL,
                "arshjulet.logg.form", "json", "arshjulet.logg.langsamt", "1", "arshjulet.spar.mottagare", SPAR.adress(),
                "derby.stream.error.file", DATA.resolve("derby.log").toString())).starta();
    }

    @AfterAll
    static void stoppa() {
        server.stoppa();
        SPAR.close();
    }

    @Test
    @Order(1)
    void en_databas_fran_en_tidigare_version_startar_och_ett_pagaende_ar_gar_vidare() {
        Fortsattning.av(server);
    }

    @Test
    void matetalen_ar_for_den_som_har_nyckeln() throws Exception {
        assertThat(Matlasning.av(server, null).statusCode()).isEqualTo(401);
        assertThat(Matlasning.av(server, "Bearer fel-" + NYCKEL).statusCode()).isEqualTo(401);
        String text = Matlasning.av(server, "Bearer " + NYCKEL).body();
        assertThat(text).containsPattern("arshjulet_uppgifter_oppna\\{[^}]*fas=\"RAPPORT\"[^}]*} 2")
                .containsPattern("arshjulet_uppgifter_forsenade\\{[^}]*fas=\"SVAR\"").containsPattern("arshjulet_jobb_misslyckade\\{[^}]*} 0")
                .containsPattern("arshjulet_kopia_alder_seconds\\{[^}]*} \\+?Inf").containsPattern("arshjulet_databas_svarstid_seconds").containsPattern("arshjulet_logg_oundertecknad_seconds")
                .containsPattern("arshjulet_anrop_vantande\\{[^}]*} 0")
                .containsPattern("arshjulet_anrop_milliseconds_count\\{[^}]*sida=\"/api/v1/uppgifter\"[^}]*svar=\"2xx\"");
    }

    @Test
    void den_som_saknar_sida_ger_inte_matningen_nya_namn() throws Exception {
        new Apiklient(server.adress(), "revisor", Demoserver.LOSENORD).get("/hittepa/17");
        assertThat(Matlasning.av(server, "Bearer " + NYCKEL).body()).doesNotContain("hittepa");
    }

    @Test
    void varje_handelse_i_loggen_ar_en_rad_json_och_anropets_nummer_foljer_med() throws Exception {
        String nummer = "prov-" + System.nanoTime();
        // one that asks enough for a statement to take a millisecond
        HttpRequest anrop = HttpRequest.newBuilder(URI.create(server.adress() + "/api/v1/arsgranskningar/NORV/2023"))
                .header("X-Request-Id", nummer).header("Authorization", basic()).build();
        JsonNode rad = Vantan.pa("a line about " + nummer, () -> {
            assertThat(svar(anrop).headers().firstValue("X-Request-Id")).contains(nummer);
            return rader().stream().filter(r -> nummer.equals(r.path("request").asText()) && r.has("user")).findFirst();
        });
        assertThat(rad.path("user").asText()).matches("\\d+");
        assertThat(rad.path("message").asText()).startsWith("Slow statement, ").doesNotContain("'revisor'");
        assertThat(rader()).anySatisfy(r -> assertThat(r.path("case").asText()).startsWith("NORV-"));
    }

    @Test
    void sparet_fran_anroparen_finns_hos_mottagaren_och_i_loggen_utan_id_och_utan_namn() {
        String spar = "4bf92f3577b34da6a3ce929d0e0e4736";
        String nummer = "prov-" + System.nanoTime();
        List.of("/Karin.xhtml", "/logga-in.xhtml").forEach(vag -> svar(HttpRequest.newBuilder(URI.create(server.adress() + vag)).build()));
        HttpRequest anrop = HttpRequest.newBuilder(URI.create(server.adress() + "/api/v1/arsgranskningar/NORV/2023?namn=Karin")).header("X-Request-Id", nummer)
                .header("traceparent", "00-" + spar + "-00f067aa0ba902b7-01").header("Authorization", basic()).build();
        assertThat(svar(anrop).statusCode()).isEqualTo(200);
        Span del = Vantan.pa("the span of " + nummer, () -> SPAR.delar().stream().filter(d -> nummer.equals(Sparserver.egenskaper(d).get("arshjulet.request"))).findFirst());
        assertThat(Sparserver.spar(del)).isEqualTo(spar);
        assertThat(del.getName()).isEqualTo("GET /api/v1/arsgranskningar");
        assertThat(del.getEventsList()).allSatisfy(e -> assertThat(e.getName()).isEqualTo("slow statement"));
        // one that asks enough for a statement to take a millisecond
        Vantan.tills("a line of the trace", () -> svar(anrop).statusCode() == 200 && rader().stream()
                .anyMatch(r -> spar.equals(r.path("trace").asText()) && nummer.equals(r.path("request").asText())));
        Vantan.tills("both names of the other requests", () -> SPAR.delar().stream().map(Span::getName).toList().containsAll(List.of("GET annat", "GET /logga-in.xhtml")));
        assertThat(SPAR.allt()).doesNotContain("Karin", "NORV", "'revisor'");
    }

    @Test
    void den_som_inte_ar_inloggad_har_ocksa_nummer_och_spar() {
        for (String vag : List.of("/inkorg/inkorg.xhtml", "/api/v1/uppgifter")) {
            HttpResponse<String> svar = svar(HttpRequest.newBuilder(URI.create(server.adress() + vag)).build());
            assertThat(svar.statusCode()).isIn(302, 401);
            String nummer = svar.headers().firstValue("X-Request-Id").orElseThrow();
            Vantan.tills("the span of " + nummer, () -> SPAR.delar().stream().anyMatch(d -> nummer.equals(Sparserver.egenskaper(d).get("arshjulet.request"))
                    && d.getName().equals("GET inloggning") && String.valueOf(svar.statusCode()).equals(Sparserver.egenskaper(d).get("http.response.status_code"))));
        }
    }

    @Test
    void ett_elakt_nummer_byts_mot_vart_eget() throws Exception {
        HttpResponse<String> svar = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.adress() + "/logga-in.xhtml"))
                .header("X-Request-Id", "<script>\"").build(), BodyHandlers.ofString());
        assertThat(svar.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
    }

    @Test
    void driftlaget_sager_vad_som_ar_fel_och_vad_man_gor() {
        Sidklient admin = new Sidklient(server.adress());
        admin.loggaIn("admin", Demoserver.LOSENORD);
        assertThat(admin.hamta("/admin/driftlage.xhtml").body()).contains("Det finns ingen kopia.").contains("href=\"/admin/sakerhetskopior.xhtml\"")
                .contains("Systemets klocka går").contains("Inget steg har misslyckats.");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void en_full_disk_sags_som_det_ar_och_nar_det_finns_plats_gar_allt_vidare_av_sig_sjalvt() {
        Apiklient revisor = new Apiklient(server.adress(), "revisor", Demoserver.LOSENORD);
        String uppgift = Apivandring.pagaende("NORV", 2023).uppgift(revisor, "skrivUtkast");
        Map<String, Object> post = Apivandring.oppna(revisor, uppgift);
        String adress = "/rapport/skrivUtkast.xhtml?uppgift=" + uppgift + "&del=" + DELEN;
        try (Webblasare webblasare = new Webblasare()) {
            Page flik = skriver(webblasare, adress);
            Page annan = skriver(webblasare, adress);
            Uppgiftssida sida = new Uppgiftssida(flik);

            server.storstFil("0");
            sida.fyll(DELEN, SKRIVET).tryck("Spara");
            assertThat(flik.locator("main")).containsText("slut på diskutrymme");
            new Uppgiftssida(annan).fyll(DELEN, SKRIVET).tryck("Spara");
            assertThat(annan.locator("#sparstatus")).containsText("Inte sparat: servern har slut på diskutrymme.");
            Apiklient.Svar full = revisor.put("/uppgifter/" + uppgift, post);
            HttpResponse<String> inloggning = new Sidklient(server.adress()).loggaIn("direktor", Demoserver.LOSENORD);
            server.storstFil("unlimited");
            assertThat(full.status()).as(full.toString()).isEqualTo(507);
            assertThat(full.text()).containsIgnoringCase("servern har slut på diskutrymme");
            assertThat(inloggning.statusCode()).isEqualTo(500);
            assertThat(inloggning.body()).containsIgnoringCase("slut på diskutrymme").doesNotContain("Fel användarnamn").containsOnlyOnce("<html");

            // the embedded database had closed itself
            assertThat(Apivandring.oppna(revisor, uppgift)).isEqualTo(post);
            flik.navigate(adress);
            flik.locator("#atertagen button").first().click();
            assertThat(sida.varde(DELEN)).isEqualTo(SKRIVET);
            new Uppgiftssida(annan).tryck("Spara").vantaPaSparat();
            server.startaOm();
            assertThat(Apivandring.oppna(revisor, uppgift).get("formular").toString()).contains(SKRIVET);
        }
    }

    private static Page skriver(Webblasare webblasare, String adress) {
        Page flik = webblasare.fonster(server.adress(), 1400, 900);
        new Inloggningssida(flik).loggaIn("revisor", Demoserver.LOSENORD);
        flik.navigate(adress);
        return flik;
    }

    private static HttpResponse<String> svar(HttpRequest anrop) {
        try {
            return HttpClient.newHttpClient().send(anrop, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String basic() {
        return "Basic " + java.util.Base64.getEncoder().encodeToString(("revisor:" + Demoserver.LOSENORD).getBytes());
    }

    private static List<JsonNode> rader() {
        try {
            ObjectMapper json = new ObjectMapper();
            return Files.readAllLines(DATA.resolve("server.log")).stream().filter(rad -> rad.startsWith("{\"time\"")).map(rad -> {
                try {
                    return json.readTree(rad);
                } catch (IOException e) {
                    throw new AssertionError(rad, e);
                }
            }).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
