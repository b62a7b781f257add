package se.arshjulet.svar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** An elected auditor records a criticism, finds that it was a mistake, and takes it back; the nämnd reads both decisions. */
class KritikIT {

    private static final String MOTIV = "Nämnden har inte svarat på frågan om avtalen.";

    @AutoClose
    private static Webblasare webblasare;

    @BeforeAll
    static void oppna() {
        webblasare = new Webblasare();
    }

    @Test
    void en_kritik_som_antecknades_av_misstag_aterkallas_och_namnden_laser_bada_besluten() {
        String adress = "/svar/kritik.xhtml?arsgranskning=" + Demoregister.las().id("NORV-2022");
        Page vald = som("fortroendevald");
        vald.navigate(adress);
        Formularsida sida = new Formularsida(vald);
        sida.valj("steg", "3").fyll("anledning", "ARET").fyll("datum", "2024-02-19").fyll("paragraf", "21").fyll("motiv", MOTIV).tryck("Anteckna beslutet");
        assertThat(vald.locator(".meddelanden")).containsText("Beslutet är antecknat");
        sida.tryck("Återkalla kritiken");
        assertThat(vald.locator(".felruta")).containsText("Ingen kritik är vald");
        vald.locator("#aterkallas").selectOption(vald.locator("#aterkallas option:has-text('§ 21')").getAttribute("value"));
        sida.fyll("aterkallelsedatum", "2024-02-20").fyll("aterkallelseparagraf", "22").fyll("aterkallelsemotiv", "Frågan gällde en annan nämnd.").tryck("Återkalla kritiken");
        assertThat(vald.locator(".meddelanden")).containsText("Kritiken är återkallad");
        assertThat(Tillganglighetsprov.brister(vald)).isEmpty();
        Page namnd = som("namnd");
        namnd.navigate(adress);
        assertThat(namnd.locator("main")).containsText(MOTIV);
        assertThat(namnd.locator("main")).containsText("2024-02-20 § 22");
        assertThat(namnd.locator("main")).containsText("Frågan gällde en annan nämnd.");
        assertThat(namnd.locator("#aterkalla")).hasCount(0);
    }

    private static Page som(String vem) {
        Page sida = webblasare.fonster(Demoserver.adress(), 390, 844);
        new Inloggningssida(sida).inne(vem);
        return sida;
    }
}
