package se.arshjulet.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** The warnings beside the text of the example year, as the one who writes meets them. */
class VarningarIT {

    private static final String EKONOMIMOTIV = "omraden[2].motiv";
    private static final String FEL = " Enligt kommunallagen (2017:25).";
    private static final String MOTIV = "Målen kan inte mätas.";

    @AutoClose
    private static Webblasare webblasare;
    private static Page flik;
    private static String adress;

    @BeforeAll
    static void oppna() {
        adress = "/rapport/skrivUtkast.xhtml?uppgift=" + Demoregister.las().id("NORV-2023/skrivUtkast");
        webblasare = new Webblasare();
        flik = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(flik).inne("revisor");
    }

    @Test
    void en_varning_kommer_medan_man_skriver_och_gar_nar_det_rattas() {
        flik.navigate(adress);
        Uppgiftssida sida = new Uppgiftssida(flik);
        String text = sida.varde(EKONOMIMOTIV);
        sida.fyll(EKONOMIMOTIV, text + FEL);
        Locator lagen = varning("2017:25");
        assertThat(lagen).hasCount(1);
        lagen.getByRole(AriaRole.LINK).click();
        assertThat(flik.locator("[data-falt=\"" + EKONOMIMOTIV + "\"] [role=textbox]")).isFocused();
        sida.fyll(EKONOMIMOTIV, text);
        assertThat(lagen).hasCount(0);
    }

    @Test
    void en_varning_kan_motiveras_och_motivet_star_kvar_med_namn() {
        flik.navigate(adress);
        varning("V6a").getByRole(AriaRole.BUTTON).click();
        flik.locator("#motivering textarea").fill(MOTIV);
        flik.locator("#klarMedMotivet").click();
        assertThat(flik.locator("#motivering textarea")).hasCount(0);
        flik.navigate(adress);
        flik.locator("#varningar-motiverade summary").click();
        assertThat(varning("V6a")).containsText(MOTIV);
        assertThat(varning("V6a")).containsText("Rut Revisor");
    }

    private static Locator varning(String vad) {
        return flik.locator("#varningar li").filter(new Locator.FilterOptions().setHasText(vad));
    }
}
