package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** Keys made on the pages, and what each of them opens of the API. */
class ApinyckelIT {

    private static final String MINA = "/inloggning/sakerhet.xhtml";
    private static final String ALLAS = "/admin/apinycklar.xhtml";

    /** Address, then what is answered to keys for: reading tasks, writing tasks, reading years, writing years. The last row is no part of any. */
    private static final Object[][] MATRIS = {
        {"GET", "/uppgifter", null, 200, 200, 403, 403},
        {"GET", "/uppgifter/999999", null, 404, 404, 403, 403},
        {"POST", "/uppgifter/999999/ta", null, 403, 409, 403, 403},
        {"POST", "/uppgifter/999999/slapp", null, 403, 409, 403, 403},
        {"GET", "/arsgranskningar/NORV/2022", null, 403, 403, 200, 200},
        {"GET", "/arsgranskningar/NORV/2022/arsrapport.pdf", null, 403, 403, 200, 200},
        {"GET", "/arsgranskningar/NORV/2022/innehall", null, 403, 403, 200, 200},
        {"PUT", "/arsgranskningar/NORV/2022/innehall", "{}", 403, 403, 403, 422},
        {"POST", "/arsgranskningar", "{}", 403, 403, 403, 422},
        {"GET", "/sakerhetskopior", null, 403, 403, 403, 403}};

    @Test
    void en_nyckel_oppnar_det_den_ar_till_for_och_inget_mer() {
        try (Webblasare webblasare = new Webblasare()) {
            Page page = inloggad(webblasare, "direktor");
            page.navigate(MINA);
            assertThat(Tillganglighetsprov.brister(page)).isEmpty();
            Map<String, String> nycklar = new LinkedHashMap<>();
            nycklar.put("läser uppgifter", skapa(page, "Läser uppgifter", "LASA", ""));
            nycklar.put("skriver i uppgifter", skapa(page, "Skriver i uppgifter", "SKRIVA", ""));
            nycklar.put("läser år", skapa(page, "Läser år", "", "LASA"));
            nycklar.put("skriver i år", skapa(page, "Skriver i år", "", "SKRIVA"));
            assertThat(Tillganglighetsprov.brister(page)).isEmpty();
            SoftAssertions allt = new SoftAssertions();
            int kolumn = 3;
            for (Map.Entry<String, String> nyckel : nycklar.entrySet()) {
                for (Object[] rad : MATRIS) {
                    int status = Apiklient.medNyckel(Demoserver.adress(), nyckel.getValue()).anropa((String) rad[0], (String) rad[1], rad[2], "application/json").status();
                    allt.assertThat(status).as("%s: %s %s", nyckel.getKey(), rad[0], rad[1]).isEqualTo(rad[kolumn]);
                }
                kolumn++;
            }
            allt.assertAll();
            page.navigate(MINA);
            assertThat(page.content()).as("shown once").doesNotContain(nycklar.values());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Återkalla: Läser uppgifter")).click();
            page.getByText("Nyckeln är återkallad och gäller inte längre.").waitFor();
            Apiklient.Svar nekad = Apiklient.medNyckel(Demoserver.adress(), nycklar.get("läser uppgifter")).get("/uppgifter");
            assertThat(nekad.status()).isEqualTo(401);
            assertThat(nekad.http().headers().allValues("WWW-Authenticate")).first().asString().startsWith("Bearer ").contains("invalid_token");
        }
    }

    @Test
    void administratoren_gor_en_nyckel_at_nagon_och_den_far_inte_mer_an_agaren() {
        try (Webblasare webblasare = new Webblasare()) {
            Page page = inloggad(webblasare, "admin");
            page.navigate(ALLAS);
            page.fill("#vem", "revisor2");
            Apiklient nyckel = Apiklient.medNyckel(Demoserver.adress(), skapa(page, "Ärendesystemet", "SKRIVA", "SKRIVA"));
            assertThat(nyckel.get("/arsgranskningar/HSN/2023").status()).as("revisor2's own").isEqualTo(200);
            assertThat(nyckel.get("/arsgranskningar/NORV/2023").status()).as("someone else's").isEqualTo(404);
            assertThat(nyckel.post("/arsgranskningar", "{}").status()).as("no role for it").isEqualTo(403);
            assertThat(page.locator("table").innerText()).contains("Ärendesystemet");
            page.navigate("/admin/revisionslogg.xhtml");
            assertThat(page.locator("main").innerText()).contains("API-nyckel");
        }
    }

    private static Page inloggad(Webblasare webblasare, String vem) {
        Page page = webblasare.fonster(Demoserver.adress(), 1280, 900);
        new Inloggningssida(page).inne(vem);
        return page;
    }

    private static String skapa(Page page, String namn, String uppgifter, String arsgranskningar) {
        page.fill("#nyckelnamn", namn);
        page.fill("#giltigTill", "2024-12-31");
        page.selectOption("#uppgifter", uppgifter);
        page.selectOption("#arsgranskningar", arsgranskningar);
        page.fill("#bekraftelse", Demoserver.LOSENORD);
        page.click("#skapa");
        page.locator("th:has-text('" + namn + "')").waitFor();
        return page.inputValue("#nyckeln");
    }
}
