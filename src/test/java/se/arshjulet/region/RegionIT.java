package se.arshjulet.region;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** The region's page in a real browser: from the matrix to a year, where the year stands, and the files of the revisionsberättelse. */
class RegionIT {

    @AutoClose
    private static Webblasare webblasare;
    private static Page vald;

    @BeforeAll
    static void oppna() {
        webblasare = new Webblasare();
        vald = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(vald).inne("fortroendevald");
    }

    @Test
    void fran_matrisen_kommer_man_till_namndens_ar_och_till_rapporten() {
        vald.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Regionen").setExact(true)).click();
        Locator norv = vald.locator(".matris tbody", new Page.LocatorOptions().setHasText("NORV"));
        Locator aret = norv.locator("tr", new Locator.LocatorOptions().setHasText("Expedierad"));
        assertThat(aret).containsText("Inte helt ändamålsenlig");
        assertThat(norv.locator("tr", new Locator.LocatorOptions().setHasText("2023"))).containsText("Utkast till årsrapport");
        aret.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("NORV 2022").setExact(true)).click();
        vald.waitForURL(Pattern.compile(".*/arsgranskning/arende\\.xhtml\\?id=\\d+"));
        assertThat(vald.locator("h1")).containsText("NORV");
        vald.goBack();
        aret.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Rapporten"))).click();
        vald.waitForURL("**/rapport/forhandsvisning.xhtml**");
        assertThat(vald.locator("main")).containsText("Granskning");
    }

    @Test
    void ett_ar_valjs_bort_och_till() {
        vald.navigate("/region/regionen.xhtml?ar=2023,2022");
        assertThat(vald.locator(".arval__ar--vald")).hasCount(2);
        vald.locator(".arval__ar--vald", new Page.LocatorOptions().setHasText("2023")).click();
        assertThat(vald.locator(".arval__ar--vald")).hasCount(1);
        assertThat(vald.locator(".matris")).not().containsText("2023");
        vald.locator(".arval__ar", new Page.LocatorOptions().setHasText("2023")).click();
        assertThat(vald.locator(".arval__ar--vald")).hasCount(2);
    }

    @Test
    void matrisen_ryms_pa_en_telefon() {
        Page telefon = webblasare.fonster(Demoserver.adress(), 390, 844);
        new Inloggningssida(telefon).inne("registrator");
        for (String sida : new String[] {"/region/regionen.xhtml", "/region/laget.xhtml?ar=2023", "/region/underlag.xhtml?ar=2023"}) {
            telefon.navigate(sida);
            assertThat(telefon.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as(sida).isEqualTo(0);
        }
        telefon.navigate("/region/regionen.xhtml");
        Locator norv = telefon.locator(".matris tbody", new Page.LocatorOptions().setHasText("NORV"));
        assertThat(norv.locator("td").first()).not().isVisible();
        norv.getByRole(AriaRole.CHECKBOX).check();
        assertThat(norv.locator("td").first()).isVisible();
    }

    @Test
    void laget_kan_visas_for_en_fas_och_leder_till_arendet() {
        vald.navigate("/region/laget.xhtml?ar=2023");
        vald.locator(".arval__ar", new Page.LocatorOptions().setHasText("Kvalitetssäkring")).click();
        Locator rader = vald.locator("table tbody tr");
        assertThat(rader).hasCount(1);
        rader.first().getByRole(AriaRole.LINK).click();
        vald.waitForURL("**/arsgranskning/arende.xhtml**");
        assertThat(vald.locator("h1")).containsText("RS");
    }

    @Test
    void underlaget_hamtas_som_tre_filer() throws IOException {
        vald.navigate("/region/underlag.xhtml?ar=2022");
        assertThat(vald.locator("main")).containsText("I underlaget för 2022");
        assertThat(borjan("hamtaPdf", "pdf")).startsWith("%PDF-");
        assertThat(borjan("hamtaDocx", "docx")).startsWith("PK");
        assertThat(borjan("hamtaXlsx", "xlsx")).startsWith("PK");
    }

    private static String borjan(String knapp, String slag) throws IOException {
        Download fil = vald.waitForDownload(() -> vald.click("#" + knapp));
        assertThat(fil.suggestedFilename()).isEqualTo("revisionsberattelse-underlag-2022." + slag);
        return new String(Files.readAllBytes(fil.path()), 0, 8, StandardCharsets.ISO_8859_1);
    }
}
