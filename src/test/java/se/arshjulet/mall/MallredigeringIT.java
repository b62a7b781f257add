package se.arshjulet.mall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** The office's template on its pages, in a real browser. */
class MallredigeringIT {

    @AutoClose
    private static Webblasare webblasare;
    private static Page admin;

    @BeforeAll
    static void oppna() {
        webblasare = new Webblasare();
        admin = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(admin).inne("admin");
    }

    @Test
    void en_kopia_skrivs_rattas_och_faststalls() {
        kopiera("Kopia " + System.nanoTime());
        flik("Avsnitt och bilagor");
        flyttaUppTvaStegMedTangentbordet();
        Locator rubrik = admin.locator("[id='avsnittsrader:0:rubrik']");
        rubrik.fill("");
        assertThat(admin.locator("#sparstatus")).containsText("En sak behöver rättas");
        admin.click("#slutfor");
        assertThat(admin.locator(".felruta")).containsText("Det här behöver fyllas i: avsnitt 1, rubrik.");
        rubrik.fill("Så styr nämnden");
        assertThat(admin.locator("#sparstatus")).hasText(Pattern.compile("Sparat \\d\\d\\.\\d\\d"));
        admin.click("#slutfor");
        assertThat(admin.locator("main")).containsText("är fastställd och kan väljas för ett år");
        assertThat(admin.locator("#slutfor")).hasCount(0);
        flik("Avsnitt och bilagor");
        assertThat(admin.locator("[id='avsnittsrader:0:rubrik']")).hasValue("Så styr nämnden");
        assertThat(admin.locator("[id='avsnittsrader:0:rubrik']")).not().isEditable();
    }

    /** The keyboard follows the row that it moves. */
    private void flyttaUppTvaStegMedTangentbordet() {
        admin.locator("[id='avsnittsrader:2:upp']").focus();
        admin.keyboard().press("Enter");
        assertThat(admin.locator("[id='avsnittsrader:1:upp']")).isFocused();
        admin.keyboard().press("Enter");
        assertThat(admin.locator("[id='avsnittsrader:0:ned']")).isFocused();
        assertThat(admin.locator("[id='avsnittsrader:0:rubrik']")).hasValue("Nämndens uppdrag");
    }

    @Test
    void en_skala_kan_tas_bort_och_laggas_till() {
        kopiera("Skala " + System.nanoTime());
        admin.locator("[id='omradesrader:0:utanSteg']").click();
        assertThat(admin.locator("#delen")).containsText("Ingen skala: bedömningen skrivs bara i text.");
        admin.locator("[id='omradesrader:0:tvaSteg']").click();
        assertThat(admin.locator("#saknas")).containsText("område 1, steg 2, mening");
    }

    @Test
    void en_logotyp_provas_och_visas_med_sin_text() throws IOException {
        kopiera("Logotyp " + System.nanoTime());
        flik("Roller och utseende");
        ladda(new FilePayload("logotyp.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(admin.locator(".felruta")).containsText("SVG tas inte emot");
        ladda(new FilePayload("logotyp.png", "image/png", Files.readAllBytes(Path.of("src/docs/bilder/inkorg.png"))));
        assertThat(admin.locator(".mallogotyp img")).isVisible();
        admin.locator("#logotypAlt").fill("Kontorets vapen");
        assertThat(admin.locator("#sparstatus")).hasText(Pattern.compile("Sparat \\d\\d\\.\\d\\d"));
    }

    private static void ladda(FilePayload fil) {
        admin.locator("#logotypfil").setInputFiles(fil);
        admin.waitForNavigation(() -> admin.click("#laddaUpp"));
    }

    @Test
    void en_mall_gar_ut_som_fil_och_in_igen() {
        admin.navigate("/admin/mallar.xhtml");
        admin.getByText("Tre områden 1", new Page.GetByTextOptions().setExact(true)).click();
        Path fil = admin.waitForDownload(() -> admin.click("#exportera")).path();
        admin.navigate("/admin/mallar.xhtml");
        admin.locator("#importfil").setInputFiles(new FilePayload("trasig.json", "application/json", "{\"områden\":[]}".getBytes(StandardCharsets.UTF_8)));
        admin.fill("#importnamn", "Import " + System.nanoTime());
        admin.click("#importera");
        assertThat(admin.locator(".felruta")).containsText("Fältet «områden» hör inte till en mall");
        admin.locator("#importfil").setInputFiles(fil);
        admin.click("#importera");
        assertThat(admin.locator("h1")).containsText("Import");
        assertThat(admin.locator("#saknas")).containsText("Inget behöver rättas");
    }

    @Test
    void direktoren_laser_men_skriver_inte() {
        Page direktor = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(direktor).inne("direktor");
        direktor.navigate("/admin/mallar.xhtml");
        assertThat(direktor.locator("#importera")).hasCount(0);
        direktor.getByText("Fyra områden 1", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(direktor.locator("[id='omradesrader:0:namn']")).not().isEditable();
        assertThat(direktor.locator("#nyUtgava")).hasCount(0);
        assertThat(direktor.navigate("/admin/anvandare.xhtml").status()).isEqualTo(403);
    }

    private static void kopiera(String namn) {
        admin.navigate("/admin/mallar.xhtml");
        admin.getByText("Tre områden 1", new Page.GetByTextOptions().setExact(true)).click();
        admin.fill("#kopienamn", namn);
        admin.click("#kopiera");
        assertThat(admin.locator("h1")).hasText(namn + " 1");
    }

    private static void flik(String namn) {
        admin.locator(".flik").getByText(namn).click();
        assertThat(admin.locator(".flik--nu")).containsText(namn);
    }
}
