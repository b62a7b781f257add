package se.arshjulet.begaran;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** The auditor asks, the nämnd hands in with a secret file, one thing is asked for again, and what has come is cited. */
class BegaranIT {

    private static final String RUBRIK = "Provbegäran om attest";

    @AutoClose
    private static Webblasare webblasare;
    private static Page revisorn;
    private static Page namnden;
    private static String arende;

    @BeforeAll
    static void oppna() {
        arende = Demoregister.las().id("NORV-2024");
        webblasare = new Webblasare();
        revisorn = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(revisorn).inne("revisor");
        namnden = webblasare.fonster(Demoserver.adress(), 390, 800);
        new Inloggningssida(namnden).inne("namnd");
    }

    @Test
    void det_som_begars_lamnas_med_en_hemlig_fil_begars_igen_godtas_och_aberopas() {
        begar();
        Uppgiftssida besked = uppgift(namnden, "GRUPPENS", "Lämna begärda underlag");
        besked.tryck("Ta uppgiften");
        bifogaHemlig();
        besked.valj("poster[0].besked", "LAMNAS").valj("poster[1].besked", "FINNS_INTE").fyll("poster[1].text", "Det förs inget register.");
        besked.slutfor();

        Uppgiftssida granskning = uppgift(revisorn, "MINA", "Granska det som har lämnats").kravTillganglig();
        assertThat(granskning.text()).contains("attest.csv", "Sekretess: OSL 21 kap. 1 §", "Det förs inget register.");
        granskning.valj("poster[0].utfall", "GODTAS").valj("poster[1].utfall", "BEGARS_IGEN");
        assertThat(granskning.slutforForgaves()).contains("vad som saknas", "Sista dagen");
        granskning.fyll("poster[1].komplettering", "Lämna då en sammanställning.").fyll("sistaDag", "2030-04-30");
        granskning.slutfor();

        Uppgiftssida igen = uppgift(namnden, "GRUPPENS", "Lämna begärda underlag");
        assertThat(igen.text()).contains("Lämna då en sammanställning.").doesNotContain("Sak 1");
        igen.tryck("Ta uppgiften");
        igen.valj("poster[0].besked", "LAMNAS").fyll("poster[0].text", "Fyra attestanter, alla beslutade i januari.");
        igen.slutfor();
        Uppgiftssida sist = uppgift(revisorn, "MINA", "Granska det som har lämnats");
        sist.valj("poster[0].utfall", "GODTAS").slutfor();
        aberopa();
    }

    private static void begar() {
        revisorn.navigate("/arsgranskning/arende.xhtml?id=" + arende);
        revisorn.getByText("Begär något av nämnden").click();
        revisorn.waitForURL("**/begaran/begar.xhtml**");
        Formularsida sida = new Formularsida(revisorn);
        sida.tryck("Lägg till en sak");
        sida.fyll("rubrik", RUBRIK).fyll("saker[0].vad", "Attestlista").fyll("saker[1].vad", "Register över attestanter").fyll("varfor", "För granskningen av den interna kontrollen.");
        sida.fyll("sistaDag", "2030-03-31").tryck("Sänd till nämnden");
        assertThat(sida.text()).contains("Hos nämnden", "12 kap. 9 § kommunallagen");
    }

    private static void bifogaHemlig() {
        namnden.locator("#post").selectOption(new SelectOption().setLabel("Attestlista"));
        namnden.locator("#fil").setInputFiles(new FilePayload("attest.csv", "text/csv", "Namn;Belopp\nA;1\n".getBytes(StandardCharsets.UTF_8)));
        namnden.locator("#hemlig").check();
        Formularsida sida = new Formularsida(namnden);
        sida.tryck("Lägg till filen");
        assertThat(sida.text()).contains("Sekretessen saknar lagrum");
        namnden.locator("#post").selectOption(new SelectOption().setLabel("Attestlista"));
        namnden.locator("#fil").setInputFiles(new FilePayload("attest.csv", "text/csv", "Namn;Belopp\nA;1\n".getBytes(StandardCharsets.UTF_8)));
        namnden.locator("#lagrum").fill("OSL 21:1");
        sida.tryck("Lägg till filen");
        assertThat(sida.text()).contains("attest.csv", "Sekretess: OSL 21 kap. 1 §");
    }

    private static void aberopa() {
        revisorn.navigate("/underlag/underlag.xhtml?arsgranskning=" + arende);
        assertThat(revisorn.locator("main")).containsText("Sekretess: OSL 21 kap. 1 §");
        revisorn.getByText("attest.csv").click();
        revisorn.waitForURL("**/underlag/visa.xhtml**");
        revisorn.locator("main summary:has-text('Hänvisa från')").click();
        Formularsida sida = new Formularsida(revisorn);
        sida.fyll("delomrade", "IK1").fyll("notering", "Attestlistan är beslutad.");
        sida.tryck(revisorn.locator("#hanvisa"));
        assertThat(sida.text()).contains("Attestlistan är beslutad.");
        revisorn.navigate("/arsgranskning/arende.xhtml?id=" + arende);
        assertThat(revisorn.locator("main")).containsText("2 av 2 godtagna");
    }

    /** The one about this request, among others of the same name. */
    private static Uppgiftssida uppgift(Page flik, String korg, String namn) {
        flik.navigate("/inkorg/inkorg.xhtml?korg=" + korg);
        List<String> adresser = flik.locator("a.inkorg__uppgift").filter(new Locator.FilterOptions().setHasText(namn)).all().stream().map(lank -> lank.getAttribute("href")).toList();
        for (String adress : adresser) {
            flik.navigate(adress);
            if (flik.locator("main").innerText().contains(RUBRIK)) {
                return new Uppgiftssida(flik);
            }
        }
        throw new AssertionError("Not in the inbox: " + namn + "\n" + adresser);
    }
}
