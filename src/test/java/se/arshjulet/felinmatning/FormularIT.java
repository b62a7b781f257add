package se.arshjulet.felinmatning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** Forms that are saved by their button only: Enter, the log-in that ends, the page that is left, what was wrong. */
class FormularIT {

    private static final int AR = 2007;
    private static final int FLER_SIDOR = 25;
    private static final String ERBJUDANDE = ".atertagen";

    @AutoClose
    private static Webblasare webblasare;
    private static String begar;
    private static String anteckna;
    private Page flik;

    @BeforeAll
    static void ett_oppet_ar() {
        new Adminarbete().nyttAr(AR);
        Apivandring.starta("SHM", AR, "revisor").provaOberoende(Apiklient.som("revisor"));
        String id = Demoregister.las().id("SHM-" + AR);
        begar = "/begaran/begar.xhtml?arsgranskning=" + id;
        anteckna = "/dialog/anteckna.xhtml?arsgranskning=" + id;
        webblasare = new Webblasare();
    }

    @BeforeEach
    void logga_in() {
        flik = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(flik).inne("revisor");
    }

    @Test
    void det_som_skrevs_nar_inloggningen_tog_slut_erbjuds_igen() {
        flik.navigate(begar);
        flik.fill("#rubrik", "Avtalen");
        flik.fill("#varfor", "Skrivet utan session");
        flik.waitForFunction("() => Object.keys(sessionStorage).some((n) => n.startsWith('arshjulet.flik:'))");
        flik.context().clearCookies();
        flik.click("#sand");
        flik.waitForURL("**/logga-in.xhtml**");
        new Inloggningssida(flik).loggaIn("revisor", Demoserver.LOSENORD);
        flik.navigate(begar);
        assertThat(flik.locator(ERBJUDANDE)).containsText("inte hann sparas");
        flik.locator(ERBJUDANDE).getByRole(AriaRole.BUTTON).first().click();
        assertThat(flik.locator("#varfor")).hasValue("Skrivet utan session");
        assertThat(varnar()).isTrue();
    }

    @Test
    void det_som_ar_fel_far_fokus_och_det_skrivna_star_kvar_tills_det_har_tagits_emot() {
        flik.navigate(begar);
        assertThat(varnar()).isFalse();
        flik.fill("#rubrik", "Avtalen");
        flik.click("#sand");
        assertThat(flik.locator(".felruta")).isFocused();
        assertThat(flik.locator("#rubrik")).hasValue("Avtalen");
        assertThat(varnar()).isTrue();

        flik.fill("textarea[name$='vad']", "Alla avtal från året");
        flik.fill("#varfor", "De ska läsas.");
        flik.fill("#sistaDag", "2024-06-30");
        flik.click("#sand");
        assertThat(flik.locator(".ruta--klart")).isVisible();
        flik.navigate(begar);
        assertThat(flik.locator(ERBJUDANDE)).isHidden();
        assertThat(flik.locator("#rubrik")).hasValue("");
    }

    @Test
    void en_sida_som_sands_hel_och_kommer_tillbaka_med_fel_varnar_an() {
        flik.navigate(anteckna);
        flik.fill("#rubrik", "Möte med presidiet");
        flik.press("#rubrik", "Enter");
        assertThat(flik.locator(".felruta")).isFocused();
        assertThat(flik.locator("#rubrik")).hasValue("Möte med presidiet");
        assertThat(varnar()).isTrue();

        moteMed("PRESIDIUM");
        flik.press("#datum", "Enter");
        assertThat(flik.locator(".ruta--klart")).isVisible();
        flik.navigate(anteckna);
        assertThat(flik.locator(ERBJUDANDE)).isHidden();
        assertThat(varnar()).isFalse();
    }

    @Test
    void den_som_laser_manga_sidor_bredvid_kan_anda_sanda_det_som_ar_skrivet() {
        flik.navigate(anteckna);
        flik.fill("#rubrik", "Möte med förvaltningen");
        Page bredvid = flik.context().newPage();
        for (int i = 0; i < FLER_SIDOR; i++) {
            bredvid.navigate(begar);
        }
        bredvid.close();
        moteMed("FORVALTNING");
        flik.click("#anteckna");
        assertThat(flik.locator(".ruta--klart")).isVisible();
    }

    private void moteMed(String slag) {
        new Formularsida(flik).fyll("slag", slag).fyll("deltagare", "Ordföranden").fyll("text", "Vi talade om riskerna.").fyll("datum", "2024-02-05");
    }

    /** Whether the browser would ask before the page is left. */
    private boolean varnar() {
        return (boolean) flik.evaluate("() => { const h = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(h); return h.defaultPrevented; }");
    }
}
