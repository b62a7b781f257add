package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Identitetsserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** In through the organisation's provider, as far as the mapping goes, and out again at both. */
class IdentitetIT {

    private static final String LOGGA_IN = "/logga-in.xhtml";
    private static final String GRUPP = "arshjulet-norv";

    @Test
    void den_som_regeln_passar_in_pa_kommer_till_sin_namnds_inkorg_och_ut_igen_hos_bada() {
        try (Webblasare webblasare = new Webblasare()) {
            Page nagon = fonster(webblasare);
            tryckPaKnappen(nagon);
            assertThat(nagon.locator("[role=alert]").innerText()).as("the provider is not started yet").contains("svarar inte just nu");
            assertThat(Tillganglighetsprov.brister(nagon)).isEmpty();
            Identitetsserver.starta();

            Page admin = webblasare.fonster(Demoserver.adress(), 1280, 900);
            new Inloggningssida(admin).inne("admin");
            admin.navigate("/admin/identitet.xhtml");
            assertThat(Tillganglighetsprov.brister(admin)).isEmpty();
            admin.fill("#varde", GRUPP);
            admin.selectOption("#roll", "NAMND");
            admin.selectOption("#namnd", "NORV");
            admin.click("#laggTill");
            admin.locator("th:has-text('" + GRUPP + "')").waitFor();

            loggaIn(nagon, "okand", "en-annan-grupp");
            assertThat(nagon.locator("[role=alert]").innerText()).contains("har ingen roll i Årshjulet");
            nagon.navigate("/inkorg/inkorg.xhtml");
            assertThat(nagon.url()).as("not let in").contains(LOGGA_IN);

            nagon = fonster(webblasare);
            loggaIn(nagon, "kim.prov", GRUPP);
            nagon.waitForURL("**/inkorg/inkorg.xhtml**");
            nagon.navigate("/inkorg/inkorg.xhtml?korg=GRUPPENS");
            assertThat(nagon.locator("main").innerText()).contains("NORV");
            nagon.navigate("/inloggning/sakerhet.xhtml");
            assertThat(nagon.locator("main").innerText()).contains("Ditt konto är kopplat");
            nagon.locator("details.anvandare summary").click();
            nagon.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut")).click();
            nagon.waitForURL("**" + LOGGA_IN + "?ute=ja");
            nagon.navigate("/inkorg/inkorg.xhtml");
            assertThat(nagon.url()).contains(LOGGA_IN);

            admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta bort: " + GRUPP + ", Nämnd")).click();
            admin.getByText("Regeln är borttagen.").waitFor();
            loggaIn(nagon, "kim.prov", GRUPP);
            assertThat(nagon.locator("[role=alert]").innerText()).as("roles are given anew").contains("har ingen roll i Årshjulet");
        }
    }

    @Test
    void ett_svar_som_ingen_har_bett_om_slapper_inte_in() {
        try (Webblasare webblasare = new Webblasare()) {
            Page page = webblasare.fonster(Demoserver.adress(), 1280, 900);
            for (String svar : new String[] {"?code=pahittad&state=pahittat", "?error=access_denied&state=x", "?code=utan-state", "", "?state=%zz"}) {
                page.navigate("/inloggning/svar" + svar);
                assertThat(page.url()).as(svar).contains(LOGGA_IN + "?identitet=OGILTIG");
            }
            assertThat(page.locator("[role=alert]").innerText()).contains("gick inte att lita på");
        }
    }

    /** The provider's page asks for a font from far away. */
    private static Page fonster(Webblasare webblasare) {
        Page page = webblasare.fonster(Demoserver.adress(), 390, 844);
        page.context().route(adress -> !adress.startsWith("http://localhost:"), Route::abort);
        return page;
    }

    private static void tryckPaKnappen(Page page) {
        page.navigate(LOGGA_IN);
        page.click("#identitet");
    }

    private static void loggaIn(Page page, String vem, String grupp) {
        tryckPaKnappen(page);
        page.fill("input[name=username]", vem);
        page.fill("textarea[name=claims]", "{\"groups\": [\"" + grupp + "\"], \"preferred_username\": \"" + vem + "\", \"name\": \"Kim Prov\"}");
        page.click("input[type=submit]");
    }
}
