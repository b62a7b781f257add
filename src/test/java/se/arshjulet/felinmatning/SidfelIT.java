package se.arshjulet.felinmatning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** What goes wrong in a browser: bad input, two windows, an impatient finger. Nothing typed is lost. */
class SidfelIT {

    private static final int AR = 2017;
    private static final String RISKPLAN = "granskaRiskplan";
    private static final String BESKRIVNING = "riskplaner[0].beskrivning";

    private static Webblasare webblasare;
    private static Apiklient revisor;
    private static Apivandring aret;
    private static Apivandring felaret;
    private Page flik;

    @BeforeAll
    static void ett_oppet_ar() {
        new Adminarbete().nyttAr(AR);
        revisor = Apiklient.som("revisor");
        aret = Apivandring.starta("SHM", AR, "revisor");
        aret.provaOberoende(revisor);
        felaret = Apivandring.starta("SKR", AR, "revisor");
        felaret.provaOberoende(revisor);
        webblasare = new Webblasare();
    }

    @AfterAll
    static void stang() {
        if (webblasare != null) {
            webblasare.close();
        }
    }

    @BeforeEach
    void logga_in() {
        flik = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(flik).loggaIn("revisor", Demoserver.LOSENORD);
    }

    @Test
    void den_som_laser_om_far_sin_egen_text_erbjuden() {
        Page annan = krock("Sparad först", "Sparad sedan");
        annan.locator("#lasOm").click();
        Locator erbjudande = annan.locator("#atertagen");
        assertThat(erbjudande).containsText("inte hann sparas");
        assertThat(new Uppgiftssida(annan).varde(BESKRIVNING)).isEqualTo("Sparad först");
        erbjudande.getByRole(AriaRole.BUTTON).first().click();
        assertThat(new Uppgiftssida(annan).varde(BESKRIVNING)).isEqualTo("Sparad sedan");
    }

    /** @return the second window, which has been told that the first one has saved since */
    private Page krock(String forst, String sedan) {
        Page annan = flik.context().newPage();
        Uppgiftssida ena = oppna(flik, aret, RISKPLAN);
        Uppgiftssida andra = oppna(annan, aret, RISKPLAN);
        ena.fyll(BESKRIVNING, forst).tryck("Spara").vantaPaSparat();
        andra.fyll(BESKRIVNING, sedan);
        assertThat(annan.locator("#konflikt")).containsText("har sparat här sedan du öppnade sidan");
        assertThat(andra.varde(BESKRIVNING)).isEqualTo(sedan);
        return annan;
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({"granskaEkonomi, prognoser[0].belopp, hundra, är inte ett belopp", "granskaRiskplan, riskplaner[0].antagen.datum, 2017-02-30, är inte ett datum"})
    void ett_felaktigt_varde_far_sitt_fel_vid_faltet_och_star_kvar(String nyckel, String falt, String varde, String fel) {
        Uppgiftssida sida = oppna(flik, felaret, nyckel);
        sida.fyll(falt, varde).tryck("Spara");
        assertThat(vid(falt).locator(".falt__fel")).containsText(fel);
        assertThat(vid(falt).locator("[aria-invalid=true]")).hasCount(1);
        assertThat(sida.varde(falt)).isEqualTo(varde);
        assertThat(oppna(flik, felaret, nyckel).varde(falt)).isEqualTo(varde);
    }

    private Locator vid(String falt) {
        return flik.locator("[data-falt=\"" + falt + "\"].falt");
    }

    @Test
    void ett_dubbelklick_slutfor_en_gang() {
        Apivandring annat = Apivandring.starta("STB", AR, "revisor");
        String uppgift = annat.uppgift(revisor, "provaOberoende");
        flik.navigate("/oberoende/provaOberoende.xhtml?uppgift=" + uppgift);
        Uppgiftssida sida = new Uppgiftssida(flik);
        for (int i = 0; i < 5; i++) {
            sida.valj("hot[" + i + "].forekommer", "false");
        }
        sida.valj("hinder", "false");
        flik.locator("#slutfor").dblclick();
        flik.waitForURL("**/inkorg/inkorg.xhtml**");
        assertThat(flik.locator("#meddelanden")).containsText("Pröva oberoendet");
        annat.uppgift(revisor, "granskaRiskplan");
        assertThat(annat.uppgifter(revisor, "MINA").findValuesAsText("steg")).doesNotHaveDuplicates();
    }

    private static Uppgiftssida oppna(Page sida, Apivandring ar, String nyckel) {
        String mapp = nyckel.replace("granska", "").toLowerCase(Locale.ROOT);
        sida.navigate("/" + mapp + "/" + nyckel + ".xhtml?uppgift=" + ar.uppgift(revisor, nyckel));
        return new Uppgiftssida(sida);
    }
}
