package se.arshjulet.felinmatning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Sidklient;

class InloggningIT {

    private static final String INKORG = "/inkorg/inkorg.xhtml";

    @Test
    void upprepade_fel_laser_kontot_tills_administratoren_laser_upp_det() {
        Adminarbete admin = new Adminarbete();
        String konto = admin.nyAnvandare("glomsk", Roll.REGISTRATOR);
        Apiklient fel = new Apiklient(Demoserver.adress(), "glomsk", "inte-rätt-lösenord");
        Apiklient ratt = Apiklient.som("glomsk");
        assertThat(ratt.get("/uppgifter").status()).isEqualTo(200);
        for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
            assertThat(fel.get("/uppgifter").status()).isEqualTo(401);
        }
        assertThat(ratt.get("/uppgifter").status()).as("locked, though the password was right a moment ago").isEqualTo(401);
        assertThat(new Sidklient(Demoserver.adress()).loggaIn("glomsk", Demoserver.LOSENORD).statusCode()).isEqualTo(200);
        admin.konto(konto, "lasUpp", Map.of());
        assertThat(ratt.get("/uppgifter").status()).isEqualTo(200);
    }

    @Test
    void ett_nytt_losenord_och_ett_avstangt_konto_galler_genast() {
        Adminarbete admin = new Adminarbete();
        String konto = admin.nyAnvandare("slutar", Roll.REGISTRATOR);
        Apiklient gammalt = Apiklient.som("slutar");
        Sidklient session = Sidklient.som("slutar");
        assertThat(gammalt.get("/uppgifter").status()).isEqualTo(200);
        admin.konto(konto, "bytLosenord", Map.of("losenord", "ett-helt-nytt-lösenord", "losenordIgen", "ett-helt-nytt-lösenord"));
        assertThat(gammalt.get("/uppgifter").status()).isEqualTo(401);
        Apiklient nytt = new Apiklient(Demoserver.adress(), "slutar", "ett-helt-nytt-lösenord");
        assertThat(nytt.get("/uppgifter").status()).isEqualTo(200);
        admin.konto(konto, "inaktivera", Map.of());
        assertThat(nytt.get("/uppgifter").status()).isEqualTo(401);
        assertThat(session.hamta(INKORG).statusCode()).as("the session of a closed account").isIn(302, 403, 404);
    }

    @Test
    void sessionen_byter_namn_vid_inloggning_och_slutar_vid_utloggning() {
        Sidklient klient = new Sidklient(Demoserver.adress());
        klient.hamta(Sidklient.INLOGGNING);
        String fore = klient.session();
        assertThat(klient.loggaIn("revisor", Demoserver.LOSENORD).statusCode()).isEqualTo(302);
        String inne = klient.session();
        assertThat(inne).isNotEmpty().isNotEqualTo(fore);
        HttpResponse<String> sida = klient.hamta(INKORG);
        assertThat(sida.statusCode()).isEqualTo(200);
        Sidklient medSammaKaka = klient.kopia();
        assertThat(Sidklient.tillInloggning(klient.skicka(INKORG, sida.body(), "utloggning", "utloggning:loggaUt", Map.of()))).isTrue();
        assertThat(Sidklient.tillInloggning(klient.hamta(INKORG))).isTrue();
        assertThat(Sidklient.tillInloggning(medSammaKaka.hamta(INKORG))).as("the old cookie opens nothing").isTrue();
    }

    @Test
    void kakan_ar_bara_for_servern() {
        HttpResponse<String> svar = new Sidklient(Demoserver.adress()).loggaIn("revisor", Demoserver.LOSENORD);
        assertThat(svar.headers().allValues("Set-Cookie")).isNotEmpty()
                .allSatisfy(kaka -> assertThat(kaka).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void efter_inloggning_leder_ingen_adress_bort_fran_programmet() {
        for (String till : new String[] {"https://exempel.invalid/", "//exempel.invalid/x.xhtml", "/\\exempel.invalid/x.xhtml"}) {
            Sidklient klient = new Sidklient(Demoserver.adress());
            String adress = Sidklient.INLOGGNING + "?till=" + java.net.URLEncoder.encode(till, java.nio.charset.StandardCharsets.UTF_8);
            HttpResponse<String> svar = klient.skicka(adress, klient.hamta(adress).body(), "inloggning", "loggaIn",
                    Map.of("anvandarnamn", "revisor", "losenord", Demoserver.LOSENORD));
            assertThat(svar.statusCode()).isEqualTo(302);
            assertThat(svar.headers().firstValue("Location").orElseThrow()).endsWith(INKORG);
        }
    }
}
