package se.arshjulet.dialog;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** The auditor notes a meeting with the presidium and a decision that has been reviewed, and rests an iakttagelse on each. */
class DialogIT {

    @AutoClose
    private static Webblasare webblasare;
    private static Page sida;

    @BeforeAll
    static void logga_in() {
        webblasare = new Webblasare();
        sida = webblasare.fonster(Demoserver.adress(), 390, 844);
        new Inloggningssida(sida).inne("revisor");
    }

    @Test
    void ett_mote_med_presidiet_antecknas_och_aberopas() {
        Formularsida formular = ny("PRESIDIUM", "Möte om informationsklassningen").fyll("text", "Presidiet ser över ordningen.");
        formular.tryck("Spara anteckningen");
        assertThat(sida.locator(".felruta")).containsText("deltog");
        assertThat(formular.varde("rubrik")).isEqualTo("Möte om informationsklassningen");
        formular.fyll("deltagare", "Ordföranden, andre vice ordföranden").fyll("text", "Presidiet ser över ordningen.").tryck("Spara anteckningen");
        aberopa("Möte om informationsklassningen", "IK6");
    }

    @Test
    void ett_granskat_beslut_har_dag_och_paragraf_och_aberopas() {
        Formularsida formular = ny("BESLUT", "Beslut om internbudget");
        formular.tryck("Spara anteckningen");
        assertThat(sida.locator(".felruta")).containsText("paragraf");
        formular.fyll("paragraf", "§ 57").tryck("Spara anteckningen");
        aberopa("2024-01-31 § 57 Beslut om internbudget", "E1");
    }

    private static Formularsida ny(String slag, String rubrik) {
        sida.navigate("/dialog/anteckna.xhtml?arsgranskning=" + Demoregister.las().id("NORV-2023"));
        return new Formularsida(sida).fyll("slag", slag).fyll("datum", "2024-01-31").fyll("rubrik", rubrik);
    }

    /** What was noted lies fast and is an underlag like others. */
    private static void aberopa(String lank, String delomrade) {
        sida.navigate("/dialog/dialog.xhtml?sok=" + lank.replaceAll(".*§ \\d+ ", ""));
        assertThat(Tillganglighetsprov.brister(sida)).isEmpty();
        sida.locator(".dokument a").filter(new Locator.FilterOptions().setHasText(lank)).first().click();
        sida.waitForURL("**/underlag/visa.xhtml**");
        sida.locator("main summary:has-text('Hänvisa från')").click();
        Formularsida formular = new Formularsida(sida);
        formular.fyll("delomrade", delomrade).fyll("notering", "Se " + lank).tryck(sida.locator("#hanvisa"));
        assertThat(sida.locator(".traffar")).containsText(delomrade);
        assertThat(sida.locator(".traffar__text").first()).containsText("Se " + lank);
    }
}
