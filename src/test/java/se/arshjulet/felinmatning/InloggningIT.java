package se.arshjulet.felinmatning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Sidklient;

/** In and out: what a wrong password gets, when an account is shut, and how long a session lives. */
class InloggningIT {

    private static final String INKORG = "/inkorg/inkorg.xhtml";
    private static final String KONTO = "/organisation/konto.xhtml";
    private static final String FEL_LOSENORD = "inte-rätt-lösenord";
    private static final Pattern TIMEOUT = Pattern.compile("<session-timeout>(\\d+)</session-timeout>");

    @Test
    void fel_losenord_far_ett_besked_pa_svenska_som_inte_sager_om_namnet_finns() {
        for (String namn : new String[] {"revisor", "finns-inte"}) {
            Sidklient klient = new Sidklient(Demoserver.adress());
            HttpResponse<String> svar = klient.loggaIn(namn, FEL_LOSENORD);
            assertThat(svar.statusCode()).isEqualTo(200);
            assertThat(svar.body()).contains("Fel användarnamn eller lösenord. Försök igen.").contains("value=\"" + namn + "\"")
                    .doesNotContain(FEL_LOSENORD);
            assertThat(Sidklient.tillInloggning(klient.hamta(INKORG))).isTrue();
        }
    }

    @Test
    void upprepade_fel_laser_kontot_tills_administratoren_laser_upp_det() {
        Adminarbete admin = new Adminarbete();
        String konto = admin.nyAnvandare("glomsk", Roll.REGISTRATOR);
        Apiklient ratt = Apiklient.som("glomsk");
        assertThat(ratt.get("/uppgifter").status()).isEqualTo(200);
        Sidklient klient = new Sidklient(Demoserver.adress());
        for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
            assertThat(klient.loggaIn("glomsk", FEL_LOSENORD).statusCode()).isEqualTo(200);
        }
        assertThat(ratt.get("/uppgifter").status()).as("locked, though the password was right a moment ago").isEqualTo(401);
        assertThat(klient.loggaIn("glomsk", Demoserver.LOSENORD).statusCode()).isEqualTo(200);
        admin.konto(konto, "lasUpp", Map.of());
        assertThat(ratt.get("/uppgifter").status()).isEqualTo(200);
    }

    @Test
    void fel_i_samma_ogonblick_raknas_alla_och_ingen_far_ett_serverfel() throws Exception {
        new Adminarbete().nyAnvandare("ansatt", Roll.REGISTRATOR);
        Apiklient fel = new Apiklient(Demoserver.adress(), "ansatt", FEL_LOSENORD);
        ExecutorService tradar = Executors.newFixedThreadPool(Anvandare.FORSOK_FORE_LASNING);
        try {
            Callable<Integer> forsok = () -> fel.get("/uppgifter").status();
            for (Future<Integer> ett : tradar.invokeAll(Collections.nCopies(Anvandare.FORSOK_FORE_LASNING, forsok))) {
                assertThat(ett.get()).isEqualTo(401);
            }
        } finally {
            tradar.shutdownNow();
        }
        assertThat(Apiklient.som("ansatt").get("/uppgifter").status()).as("locked").isEqualTo(401);
    }

    @Test
    void ett_losenord_som_administratoren_har_satt_byts_fore_allt_annat() {
        String fick = "tre gula paraplyer";
        String valt = "fyra blå paraplyer";
        Adminarbete admin = new Adminarbete();
        admin.konto(admin.nyAnvandare("nyborjare", Roll.REGISTRATOR), "bytLosenord", Map.of("losenord", fick, "losenordIgen", fick));
        Apiklient.Svar nekat = new Apiklient(Demoserver.adress(), "nyborjare", fick).get("/uppgifter");
        assertThat(nekat.status()).isEqualTo(401);
        assertThat(nekat.text()).contains("Lösenordet är tillfälligt. Logga in i webbläsaren och välj ett eget");
        Sidklient klient = new Sidklient(Demoserver.adress());
        klient.loggaIn("nyborjare", fick);
        for (String sida : List.of(INKORG, "/diarium/fil?id=1", "/inloggning/sakerhet.xhtml")) {
            assertThat(klient.hamta(sida).headers().firstValue("Location").orElse("")).as(sida).endsWith(KONTO);
        }
        assertThat(klient.hamta(KONTO).body()).contains("Välj ett eget lösenord för att komma vidare");
        assertThat(klient.valjLosenord(fick, fick).body()).contains("Det nya lösenordet är detsamma");
        assertThat(klient.hamta(INKORG).statusCode()).as("still not chosen").isEqualTo(302);
        assertThat(klient.valjLosenord(fick, valt).headers().firstValue("Location").orElse("")).contains(INKORG);
        assertThat(klient.hamta(INKORG).statusCode()).isEqualTo(200);
        assertThat(klient.hamta(KONTO).body()).as("back to the page").contains("Byt lösenord").doesNotContain("Välj ett eget lösenord");
        assertThat(new Apiklient(Demoserver.adress(), "nyborjare", valt).get("/uppgifter").status()).isEqualTo(200);
        assertThat(new Sidklient(Demoserver.adress()).loggaIn("nyborjare", fick).statusCode()).as("the first one is worth nothing any more").isEqualTo(200);
    }

    @Test
    void ett_nytt_losenord_galler_genast_och_ett_stangt_konto_kastas_ut() {
        Adminarbete admin = new Adminarbete();
        String konto = admin.nyAnvandare("avgar", Roll.REGISTRATOR);
        Apiklient gammalt = Apiklient.som("avgar");
        Sidklient session = Sidklient.igen("avgar");
        assertThat(gammalt.get("/uppgifter").status()).isEqualTo(200);
        admin.konto(konto, "bytLosenord", Map.of("losenord", "ett-helt-nytt-lösenord", "losenordIgen", "ett-helt-nytt-lösenord"));
        assertThat(gammalt.get("/uppgifter").status()).isEqualTo(401);
        assertThat(Sidklient.tillInloggning(session.hamta(INKORG))).as("a new password ends what began with the old one").isTrue();
        session.loggaIn("avgar", "ett-helt-nytt-lösenord");
        session.valjLosenord("ett-helt-nytt-lösenord", "ett eget som är nytt");
        Apiklient nytt = new Apiklient(Demoserver.adress(), "avgar", "ett eget som är nytt");
        assertThat(nytt.get("/uppgifter").status()).isEqualTo(200);
        assertThat(session.hamta(INKORG).statusCode()).isEqualTo(200);
        admin.konto(konto, "inaktivera", Map.of());
        assertThat(nytt.get("/uppgifter").status()).isEqualTo(401);
        HttpResponse<String> utkastad = session.hamta(INKORG);
        assertThat(Sidklient.tillInloggning(utkastad)).as("status " + utkastad.statusCode()).isTrue();
        assertThat(session.hamta("/logga-in.xhtml?stangt=ja").body()).contains("Ditt konto är stängt");
        admin.konto(konto, "aktivera", Map.of());
        assertThat(Sidklient.tillInloggning(session.hamta(INKORG))).as("the session is gone, also when the account is open again").isTrue();
    }

    @Test
    void sessionen_byter_namn_vid_inloggning_och_slutar_vid_utloggning() {
        Sidklient klient = new Sidklient(Demoserver.adress());
        klient.hamta(Sidklient.INLOGGNING);
        String fore = klient.session();
        assertThat(klient.loggaIn("revisor", Demoserver.LOSENORD).statusCode()).isEqualTo(302);
        String inne = klient.session();
        assertThat(fore).isNotEmpty();
        assertThat(inne).isNotEmpty().isNotEqualTo(fore);
        HttpResponse<String> sida = klient.hamta(INKORG);
        assertThat(sida.statusCode()).isEqualTo(200);
        Sidklient medSammaKaka = klient.kopia();
        assertThat(Sidklient.tillInloggning(klient.loggaUt(INKORG, sida.body()))).isTrue();
        assertThat(Sidklient.tillInloggning(klient.hamta(INKORG))).isTrue();
        assertThat(Sidklient.tillInloggning(medSammaKaka.hamta(INKORG))).as("the old cookie opens nothing").isTrue();
    }

    @Test
    void sessionen_tar_slut_av_sig_sjalv_inom_en_timme() throws IOException {
        Matcher timeout = TIMEOUT.matcher(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")));
        assertThat(timeout.find()).isTrue();
        assertThat(Integer.parseInt(timeout.group(1))).isBetween(1, 60);
    }

    @Test
    void kakan_ar_bara_for_servern_och_foljer_inte_med_fran_andra_platser() {
        HttpResponse<String> svar = new Sidklient(Demoserver.adress()).hamta(Sidklient.INLOGGNING);
        assertThat(svar.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(svar.headers().allValues("Set-Cookie")).anyMatch(kaka -> kaka.startsWith("JSESSIONID"))
                .allSatisfy(kaka -> assertThat(kaka).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://exempel.invalid/", "//exempel.invalid/x.xhtml", "/\\exempel.invalid/x.xhtml"})
    void efter_inloggning_leder_ingen_adress_bort_fran_programmet(String till) {
        Sidklient klient = new Sidklient(Demoserver.adress());
        String adress = Sidklient.INLOGGNING + "?till=" + URLEncoder.encode(till, StandardCharsets.UTF_8);
        HttpResponse<String> svar = klient.skicka(adress, klient.hamta(adress).body(), "inloggning", "loggaIn",
                Map.of("anvandarnamn", "revisor", "losenord", Demoserver.LOSENORD));
        assertThat(svar.statusCode()).isEqualTo(302);
        assertThat(svar.headers().firstValue("Location").orElseThrow()).endsWith(INKORG);
    }
}
