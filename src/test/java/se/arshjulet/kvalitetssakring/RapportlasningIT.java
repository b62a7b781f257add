package se.arshjulet.kvalitetssakring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** The report read on screen: its contents follow the reader, and the noteringar stand beside what they concern. */
class RapportlasningIT {

    private static final String NOTERING = "Säg varför prognosen ändrades mellan tertialen.";

    @AutoClose
    private static Webblasare webblasare;
    private static Demoregister demo;

    @BeforeAll
    static void oppna() {
        Demoserver.adress();
        demo = Demoregister.las();
        webblasare = new Webblasare();
    }

    @Test
    void innehallet_bredvid_rapporten_markerar_det_som_lases() {
        Page sida = rapporten(1400, null);
        assertThat(markt(sida)).hasAttribute("href", "#inledning");
        for (String del : new String[] {"#delomrade-IK2", "#bedomning-ekonomi", "#forbattringsomraden-ekonomi", "#delomrade-IK2"}) {
            sida.locator(del).evaluate("e => e.scrollIntoView()");
            assertThat(markt(sida)).hasAttribute("href", del);
            assertThat(markt(sida)).isInViewport();
            assertThat(markt(sida)).hasCSS("font-weight", "700");
        }
        assertThat(Tillganglighetsprov.brister(sida)).isEmpty();
    }

    @Test
    void innehallet_ar_en_list_att_falla_ut_pa_en_smal_skarm() {
        Page sida = rapporten(390, null);
        assertThat(lankar(sida).first()).isHidden();
        sida.locator("#bedomning-ekonomi").evaluate("e => e.scrollIntoView()");
        Locator list = sida.locator(".rapportinnehall summary");
        assertThat(list).containsText("ekonomi");
        list.press("Enter");
        Locator lank = sida.locator(".rapportinnehall a[href='#sammanfattning']");
        lank.press("Enter");
        assertThat(lank).isHidden();
        assertThat(sida.locator("#sammanfattning")).isInViewport();
        assertThat(list).containsText("Sammanfattning");
        sida.waitForCondition(() -> ram(sida, "#sammanfattning h2").y >= ram(sida, ".rapportinnehall summary").y + ram(sida, ".rapportinnehall summary").height);
        list.press("Enter");
        assertThat(lank).isVisible();
        sida.keyboard().press("Escape");
        assertThat(lank).isHidden();
        assertThat(list).isFocused();
    }

    @Test
    void innehallet_ar_lankar_aven_utan_skript_och_utelamnas_pa_papper() {
        Page sida = rapporten(390, "**/rapportlasning.js**");
        assertThat(sida.locator(".rapportinnehall details")).hasCount(0);
        lankar(sida).last().click();
        assertThat(sida.locator(lankar(sida).last().getAttribute("href"))).isInViewport();
        sida.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(sida.locator(".rapportinnehall")).isHidden();
    }

    @Test
    void en_notering_som_skrivs_star_vid_sin_del_av_rapporten() {
        Page sida = inloggad("direktor", 1400);
        sida.navigate("/kvalitetssakring/kvalitetssakra.xhtml?uppgift=" + demo.id("RS-2023/kvalitetssakra"));
        if (sida.locator("#ta").isVisible()) {
            sida.click("#ta");
            sida.locator("#slutfor").waitFor();
            sida.waitForLoadState();
        }
        Uppgiftssida uppgift = new Uppgiftssida(sida).laggTill("Lägg till en notering", 0, "noteringar[0].text");
        uppgift.fyll("noteringar[0].del", "omrade:ekonomi").fyll("noteringar[0].text", NOTERING);
        Locator notering = sida.locator("#omrade-ekonomi #bedomning-ekonomi + aside.marginalnot");
        assertThat(notering).containsText(NOTERING);
        assertThat(notering).hasAttribute("aria-label", "Notering 1: Bedömning: ekonomi");
        assertThat(sida.locator(".arsrapport .marginalnot")).hasCount(1);
        notering.scrollIntoViewIfNeeded();
        BoundingBox rubrik = ram(sida, "#bedomning-ekonomi");
        assertThat(notering.boundingBox().x).as("in the margin").isGreaterThanOrEqualTo(rubrik.x + rubrik.width);
        assertThat(notering.boundingBox().y).as("beside what it concerns").isBetween(rubrik.y, rubrik.y + 100);

        uppgift.kravTillganglig();
        sida.setViewportSize(390, 900);
        rubrik = ram(sida, "#bedomning-ekonomi");
        assertThat(notering.boundingBox().x).as("below the heading").isLessThan(rubrik.x + rubrik.width);
        assertThat(notering.boundingBox().y).isGreaterThanOrEqualTo(rubrik.y + rubrik.height);
        notering.locator("a").click();
        assertThat(sida.locator("[data-falt='noteringar[0].text'] textarea")).isFocused();

        String rapporten = "/rapport/forhandsvisning.xhtml?arsgranskning=" + demo.id("RS-2023");
        assertThat(sida.request().get(rapporten).text()).contains("bedomning-ekonomi").doesNotContain(NOTERING);
        uppgift.tryck("Ta bort noteringen");
        assertThat(sida.locator(".arsrapport .marginalnot")).hasCount(0);
        uppgift.tryck("Spara").vantaPaSparat();
    }

    private static Page rapporten(int bredd, String utan) {
        Page sida = inloggad("revisor", bredd);
        if (utan != null) {
            sida.route(utan, Route::abort);
        }
        sida.navigate("/rapport/forhandsvisning.xhtml?arsgranskning=" + demo.id("NORV-2023"));
        return sida;
    }

    private static Page inloggad(String vem, int bredd) {
        Page sida = webblasare.fonster(Demoserver.adress(), bredd, 900);
        sida.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        new Inloggningssida(sida).inne(vem);
        return sida;
    }

    private static Locator markt(Page sida) {
        return sida.locator(".rapportinnehall [aria-current=true]");
    }

    private static Locator lankar(Page sida) {
        return sida.locator(".rapportinnehall a");
    }

    private static BoundingBox ram(Page sida, String vad) {
        return sida.locator(vad).boundingBox();
    }
}
