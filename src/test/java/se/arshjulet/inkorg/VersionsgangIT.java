package se.arshjulet.inkorg;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** Versions through the pages: written, compared, taken back; and a file held against the frozen report. */
class VersionsgangIT {

    private static final int AR = 2012;
    private static final String BESKRIVNING = "riskplaner[0].beskrivning";

    @AutoClose
    private static Webblasare webblasare;
    private static Apivandring aret;
    private Page flik;

    @BeforeAll
    static void ett_oppet_ar() {
        new Adminarbete().nyttAr(AR);
        aret = Apivandring.starta("SHM", AR, "revisor");
        aret.provaOberoende(Apiklient.som("revisor"));
        webblasare = new Webblasare();
    }

    @BeforeEach
    void logga_in() {
        flik = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(flik).inne("revisor");
    }

    @Test
    void det_en_import_skrev_over_jamfors_och_tas_tillbaka() {
        oppna().fyll(BESKRIVNING, "Planen är antagen av nämnden.").tryck("Spara").vantaPaSparat();
        Apiklient revisor = Apiklient.som("revisor");
        String innehall = revisor.get(aret.adress() + "/innehall").text();
        assertThat(innehall).contains("Planen är antagen av nämnden.");
        assertThat(revisor.put(aret.adress() + "/innehall", innehall.replace("är antagen", "är inte antagen")).status()).isEqualTo(200);

        oppna();
        flik.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versioner")).first().click();
        flik.waitForURL("**/versioner.xhtml**");
        Locator importerad = flik.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Importerad"))
                .filter(new Locator.FilterOptions().setHasText("riskplan")).first();
        importerad.getByRole(AriaRole.LINK).first().click();
        flik.waitForURL("**/jamfor.xhtml**");
        assertThat(flik.locator(".skillnad ins")).hasCount(1);
        assertThat(flik.locator(".skillnad ins")).containsText("inte");
        flik.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Återställ den äldre texten")).click();
        flik.waitForURL("**/granskaRiskplan.xhtml**");
        assertThat(new Uppgiftssida(flik).varde(BESKRIVNING)).isEqualTo("Planen är antagen av nämnden.");
        flik.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versioner")).first().click();
        assertThat(flik.locator("tbody tr").first()).containsText("Återställd");
    }

    @Test
    void filen_kontrolleras_mot_den_frysta_rapporten() {
        String id = Demoregister.las().id("NORV-2022");
        byte[] rapporten = flik.request().get(Demoserver.adress() + "/rapport/arsrapport.pdf?arsgranskning=" + id).body();
        assertThat(kontrollera(id, "rapport.pdf", rapporten)).containsText("Filen är den frysta rapporten");
        assertThat(kontrollera(id, "ny.pdf", Arrays.copyOf(rapporten, rapporten.length + 1))).containsText("men texten är den samma");
        assertThat(kontrollera(id, "brev.txt", "Detta är ingen PDF".getBytes(StandardCharsets.UTF_8))).containsText("går inte att läsa som PDF");
    }

    private Locator kontrollera(String id, String namn, byte[] fil) {
        flik.navigate("/rapport/kontrollera.xhtml?arsgranskning=" + id);
        flik.locator("#fil").setInputFiles(new FilePayload(namn, "application/octet-stream", fil));
        flik.locator("#kontrollera").click();
        return flik.locator(".ruta").first();
    }

    private static String uppgift() {
        return aret.uppgift(Apiklient.som("revisor"), "granskaRiskplan");
    }

    private Uppgiftssida oppna() {
        flik.navigate("/riskplan/granskaRiskplan.xhtml?uppgift=" + uppgift());
        return new Uppgiftssida(flik);
    }
}
