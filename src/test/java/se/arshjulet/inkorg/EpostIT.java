package se.arshjulet.inkorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Brevlasning;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Vantan;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** A mail server that is down delays nothing else, and no letter is lost or comes twice. */
class EpostIT {

    private static final int AR = 2019;
    private static final int AR_2 = 2009;
    private static final String FEL_ADRESS = "ny..adress@arshjulet.invalid";
    private static final String RATT_ADRESS = "brevlos@arshjulet.invalid";
    private static final String STORNINGAR = "/admin/driftstorningar.xhtml";
    private static final Duration MELLAN_FORSOK = Duration.ofMinutes(6);

    @Test
    void ett_brev_vantar_pa_epostservern_utan_att_nagon_gor_nagot_och_kommer_en_gang() {
        new Adminarbete().nyttAr(AR);
        try (Webblasare webblasare = new Webblasare()) {
            Page admin = somAdmin(webblasare);
            Demoserver.post().stop();
            try {
                Apivandring aret = Apivandring.starta("SHM", AR, "revisor2");
                assertThat(aret.uppgift(Apiklient.som("revisor2"), "provaOberoende")).as("the task opens all the same").isNotEmpty();
                Vantan.tills("letters that wait", () -> {
                    admin.navigate(STORNINGAR);
                    return admin.locator("main").innerText().contains("på att e-postservern ska ta emot");
                });
                assertThat(admin.locator("main").innerText()).as("no step of the year has failed").contains("Inga driftstörningar");
            } finally {
                Demoserver.post().start();
            }
            Vantan.tills("the letter about SHM", () -> {
                Demoserver.server().flyttaFram(MELLAN_FORSOK);
                return antal("revisor2@arshjulet.invalid", "SHM " + AR + " väntar på dig") > 0;
            });
            Vantan.tills("nothing waits", () -> {
                admin.navigate(STORNINGAR);
                return !admin.locator("main").innerText().contains("på att e-postservern ska ta emot");
            });
            assertThat(antal("revisor2@arshjulet.invalid", "SHM " + AR + " väntar på dig")).isOne();
        }
    }

    @Test
    void ett_brev_till_en_adress_som_inte_finns_syns_dar_administratoren_kan_ratta_den_och_skicka_det_igen() {
        Adminarbete arbete = new Adminarbete();
        arbete.nyttAr(AR_2);
        String sida = arbete.nyAnvandare("brevlos", Roll.YRKESREVISOR);
        bytAdress(arbete, sida, FEL_ADRESS);
        Apivandring.starta("SHM", AR_2, "brevlos");
        try (Webblasare webblasare = new Webblasare()) {
            Page admin = somAdmin(webblasare);
            Vantan.tills("the dead letter", () -> {
                admin.navigate(STORNINGAR);
                return skickaIgen(admin, FEL_ADRESS).count() == 1;
            });
            assertThat(Tillganglighetsprov.brister(admin)).isEmpty();
            assertThat(admin.locator("main").innerText()).contains("\"" + FEL_ADRESS + "\" är inte en e-postadress");
            admin.navigate(sida);
            assertThat(admin.locator("main").innerText()).contains("Brev till användaren går inte fram");
            bytAdress(arbete, sida, RATT_ADRESS);
            admin.navigate(STORNINGAR);
            new Formularsida(admin).tryck(skickaIgen(admin, RATT_ADRESS));
            Vantan.tills("the letter", () -> antal(RATT_ADRESS, "SHM " + AR_2 + " väntar på dig") == 1);
            admin.navigate(STORNINGAR);
            assertThat(skickaIgen(admin, RATT_ADRESS).count()).isZero();
            admin.navigate(sida);
            assertThat(admin.locator("main").innerText()).doesNotContain("Brev till användaren går inte fram");
        }
    }

    private static Page somAdmin(Webblasare webblasare) {
        Page admin = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(admin).inne("admin");
        return admin;
    }

    private static void bytAdress(Adminarbete arbete, String sida, String epost) {
        HttpResponse<String> svar = arbete.sidor().skicka(sida, arbete.sidor().hamta(sida).body(), "anvandaren", "spara", Map.of("anvandarnamn", "brevlos",
                "namn", "Prov brevlos", "titel", "", "epost", epost, "roller", List.of(Roll.YRKESREVISOR), "namnd", "", "byra", ""));
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(302);
    }

    private static Locator skickaIgen(Page admin, String till) {
        // the browser reads the pattern too, and it knows no \Q
        return admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Skicka igen: .*" + till.replace(".", "\\."))));
    }

    private static long antal(String vem, String ord) {
        return Arrays.stream(Demoserver.post().getReceivedMessages()).filter(brev -> Brevlasning.ar(brev, vem, ord)).count();
    }
}
