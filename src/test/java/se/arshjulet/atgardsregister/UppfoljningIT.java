package se.arshjulet.atgardsregister;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** A point of the demo's report on 2022, from the nämnd's first word to the auditor's last. */
class UppfoljningIT {

    private static final String PUNKTEN = "Ta fram handlingsplaner redan när en negativ prognos redovisas.";

    @AutoClose
    private static Webblasare webblasare;

    @BeforeAll
    static void oppna() {
        Demoserver.adress();
        webblasare = new Webblasare();
    }

    @Test
    void namnden_visar_revisorn_aterforvisar_namnden_visar_igen_och_statistiken_vet_att_det_ar_klart() {
        Page namnd = inloggad("namnd");
        Page revisor = inloggad("revisor");
        int avslutade = avslutade(revisor);
        namnd.navigate("/inkorg/inkorg.xhtml");
        assertThat(namnd.locator("h2:has-text('Öppna punkter')")).hasCount(1);
        namnd.locator("a:has-text('i registret')").click();
        namnd.click("a:has-text('" + PUNKTEN + "')");
        String adress = namnd.url();
        namnd.click("#rapportera");
        assertThat(namnd.locator(".felruta")).containsText("Välj om arbetet pågår eller är genomfört");
        rapportera(namnd, "Mallen för prognoser kräver nu en handlingsplan.");
        assertThat(Tillganglighetsprov.brister(namnd)).isEmpty();

        revisor.navigate("/inkorg/inkorg.xhtml");
        assertThat(revisor.locator("h2:has-text('Att verifiera')")).hasCount(1);
        revisor.navigate(adress);
        APIResponse fil = revisor.request().get(revisor.locator(".punkthistorik a").getAttribute("href"));
        assertThat(new String(fil.body(), StandardCharsets.UTF_8)).contains("Handlingsplan");
        assertThat(fil.headers()).containsEntry("x-content-type-options", "nosniff");
        revisor.click("#aterforvisa");
        assertThat(revisor.locator(".felruta")).containsText("Skriv varför");
        revisor.fill("#beslutsmotiv", "Visa ett exempel på en plan.");
        revisor.click("#aterforvisa");
        assertThat(revisor.locator(".meddelanden")).containsText("återförvisad");

        namnd.navigate(adress);
        assertThat(namnd.locator(".punkthistorik")).containsText("Visa ett exempel på en plan.");
        rapportera(namnd, "Planen från maj är bifogad.");
        revisor.navigate(adress);
        revisor.click("#verifiera");
        assertThat(revisor.locator(".meddelanden")).containsText("verifierad");
        assertThat(revisor.locator(".punkthistorik > li")).hasCount(5);
        assertThat(Tillganglighetsprov.brister(revisor)).isEmpty();
        assertThat(avslutade(revisor)).isEqualTo(avslutade + 1);
        assertThat(new String(revisor.request().get("/atgardsregister/register.csv?status=VERIFIERAD").body(), StandardCharsets.UTF_8)).contains(PUNKTEN);
    }

    @Test
    void det_som_fattas_nar_en_punkt_fors_over_eller_avslutas_sags_dar_det_skrivs() {
        Page direktor = inloggad("direktor");
        direktor.navigate("/atgardsregister/register.xhtml?namnd=RS");
        direktor.locator(".register__punkt a").first().click();
        direktor.waitForURL("**/atgardsregister/punkt.xhtml**");
        assertThat(direktor.locator("#avforsmotiv")).not().isVisible();
        direktor.click("summary:has-text('För över')");
        direktor.selectOption("#till", "HSN");
        direktor.click("#overfor");
        assertThat(direktor.locator("[data-falt=overforingsmotiv]")).containsText("Skriv varför");
        assertThat(direktor.locator("#till")).hasValue("HSN");
        direktor.click("summary:has-text('Avsluta utan')");
        direktor.click("#avfor");
        assertThat(direktor.locator("[data-falt=avforsmotiv]")).containsText("Skriv varför");
        assertThat(direktor.locator("[data-falt=overforingsmotiv]")).not().containsText("Skriv varför");
    }

    private static void rapportera(Page sida, String ord) {
        sida.check("input[value=GENOMFORD]");
        sida.fill("#kommentar", ord);
        sida.setInputFiles("#fil", new FilePayload("handlingsplan.csv", "text/csv", "Handlingsplan;Maj\nÅtgärd;Inköpsstopp\n".getBytes(StandardCharsets.UTF_8)));
        sida.click("#rapportera");
        assertThat(sida.locator(".meddelanden")).containsText("Rapporten är sparad");
    }

    /** All points less the open ones, in the statistics of the nämnd. */
    private static int avslutade(Page sida) {
        sida.navigate("/atgardsregister/statistik.xhtml?namnd=NORV");
        Locator tal = sida.locator(".statistik__tal dd");
        return Integer.parseInt(tal.nth(0).innerText().strip()) - Integer.parseInt(tal.nth(1).innerText().strip());
    }

    private static Page inloggad(String vem) {
        Page sida = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(sida).inne(vem);
        return sida;
    }
}
