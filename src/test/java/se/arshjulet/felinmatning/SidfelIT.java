package se.arshjulet.felinmatning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
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

/** What goes wrong in a browser: bad input, two windows, an impatient finger, the back button, a login that has ended. Nothing typed is lost. */
class SidfelIT {

    private static final int AR = 2017;
    private static final String RISKPLAN = "granskaRiskplan";
    private static final String BESKRIVNING = "riskplaner[0].beskrivning";
    private static final String SKRIPT = "<script>window.elakt = true</script><img src=x onerror=\"window.elakt = true\">";

    @AutoClose
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

    @BeforeEach
    void logga_in() {
        flik = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(flik).inne("revisor");
    }

    @Test
    void skript_i_ett_textfalt_visas_som_text_overallt() {
        Apivandring elakt = Apivandring.starta("PVN", AR, "revisor");
        elakt.provaOberoende(revisor);
        oppna(flik, elakt, RISKPLAN).fyll("riskplaner[0].antagen.datum", AR + "-02-20").fyll("riskplaner[0].antagen.paragraf", "3")
                .fyll("riskplaner[0].antalRisker", "1").fyll(BESKRIVNING, SKRIPT).tryck("Spara").vantaPaSparat();
        ofarlig();
        assertThat(oppna(flik, elakt, RISKPLAN).varde(BESKRIVNING)).isEqualTo(SKRIPT);
        ofarlig();
        flik.locator(".smulor").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(String.valueOf(AR))).click();
        flik.waitForURL("**/arende.xhtml**");
        String id = flik.url().replaceAll(".*id=(\\d+).*", "$1");
        flik.navigate("/rapport/forhandsvisning.xhtml?arsgranskning=" + id);
        ofarlig();
    }

    private void ofarlig() {
        assertThat(flik.evaluate("() => window.elakt === true || document.querySelector('img[src=x]') !== null")).isEqualTo(false);
    }

    @Test
    void den_som_sparar_efter_nagon_annan_kan_behalla_sitt() {
        Page annan = krock("Första fönstret", "Andra fönstret");
        annan.locator("#behallMin").click();
        assertThat(annan.locator("#konflikt .ruta")).hasCount(0);
        assertThat(oppna(flik, aret, RISKPLAN).varde(BESKRIVNING)).isEqualTo("Andra fönstret");
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
    void nar_natet_ar_borta_sags_det_och_knappen_gar_att_trycka_igen() {
        Uppgiftssida sida = oppna(flik, aret, RISKPLAN);
        utanNat(() -> {
            sida.fyll(BESKRIVNING, "Skriven utan nät").knapp("Spara").click();
            assertThat(flik.locator("#sparstatus")).containsText("Inte sparat.");
        });
        sida.tryck("Spara").vantaPaSparat();

        flik.navigate("/avisering/installningar.xhtml");
        utanNat(() -> {
            sida.knapp("Spara").click();
            assertThat(flik.locator("#meddelanden [role=alert]")).containsText("Servern svarade inte");
        });
        sida.knapp("Spara").click();
        assertThat(flik.locator("#meddelanden .ruta--klart")).isVisible();
        assertThat(flik.locator("#meddelanden [role=alert]")).hasCount(0);
    }

    private void utanNat(Runnable arbete) {
        flik.context().setOffline(true);
        arbete.run();
        flik.context().setOffline(false);
    }

    @Test
    void ett_dubbelklick_slutfor_en_gang_och_tillbakaknappen_leder_till_inkorgen() {
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

        flik.goBack();
        flik.waitForURL("**/inkorg/inkorg.xhtml**");
        assertThat(flik.locator("#meddelanden")).containsText("redan slutförd");
    }

    @Test
    void ett_tryck_raknas_aven_nar_sidan_flyttar_sig_under_det_men_inte_den_som_angrar_sig() {
        Uppgiftssida sida = oppna(flik, felaret, RISKPLAN);
        Locator slutfor = flik.locator("#slutfor");
        slutfor.hover();
        flik.mouse().down();
        flik.mouse().move(5, 5);
        flik.mouse().up();
        sida.tryck("Spara");
        assertThat(flik.locator("#felruta")).isEmpty();

        slutfor.hover();
        flik.mouse().down();
        slutfor.evaluate("knapp => { knapp.style.position = 'relative'; knapp.style.top = '-200px'; }");
        flik.mouse().up();
        assertThat(flik.locator("#felruta")).not().isEmpty();
    }

    @Test
    void det_som_skrevs_nar_inloggningen_tog_slut_erbjuds_efter_en_ny_men_ingen_annan_och_kan_inte_lasas_i_webblasaren() {
        Uppgiftssida sida = oppna(flik, aret, RISKPLAN);
        String uppgiften = flik.url();
        flik.evaluate("() => sessionStorage.setItem('arshjulet:revisor/0', 'I klartext av en äldre version')");
        flik.context().clearCookies();
        sida.fyll(BESKRIVNING, "Skrivet utan session");
        flik.waitForURL("**/logga-in.xhtml**");
        assertThat(iFliken()).contains("arshjulet.flik:").doesNotContain("Skrivet", "beskrivning", "revisor ");

        new Inloggningssida(flik).inne("direktor");
        flik.navigate(uppgiften);
        assertThat(flik.locator("form#formular #atertagen")).hasCount(1);
        assertThat(flik.locator("#atertagen")).isHidden();
        assertThat(iFliken()).contains("arshjulet.flik:").doesNotContain("Skrivet", "klartext");

        flik.context().clearCookies();
        flik.navigate(uppgiften);
        flik.fill("#anvandarnamn", "revisor");
        flik.fill("#losenord", Demoserver.LOSENORD);
        flik.click("#loggaIn");
        flik.waitForURL("**/granskaRiskplan.xhtml**");
        flik.locator("#atertagen").getByRole(AriaRole.BUTTON).first().click();
        assertThat(sida.varde(BESKRIVNING)).isEqualTo("Skrivet utan session");
        sida.vantaPaSparat();
        flik.waitForFunction("() => sessionStorage.length === 0");
    }

    /** Names and values, as they are and with what is in Base64 read. */
    private String iFliken() {
        return (String) flik.evaluate("() => Object.entries(sessionStorage).map(([n, v]) => n + ' ' + v + ' ' + v.split(/[^A-Za-z0-9+/=]/).map(d => { try { return atob(d); } catch (e) { return ''; } }).join(' ')).join('\\n')");
    }

    @Test
    void fliken_haller_det_senaste_lamnar_inget_glomt_och_ger_inget_utan_ratt_nyckel() {
        oppna(flik, felaret, RISKPLAN);
        assertThat(flik.evaluate("""
                async () => {
                  const nyckel = document.querySelector('form[data-fliknyckel]').dataset.fliknyckel, annan = btoa('0'.repeat(32)), svar = [];
                  const tills = async (vad) => { while (!vad()) { await new Promise((klar) => setTimeout(klar)); } };
                  const lager = fliklager('prov', nyckel);
                  for (let i = 0; i <= 200; i++) { lager.gom('nr ' + i); }
                  await tills(lager.forvarat);
                  svar.push(await fliklager('prov', nyckel).hamta(), await fliklager('prov', annan).hamta());
                  sessionStorage.setItem('arshjulet.flik:flyttad', sessionStorage.getItem('arshjulet.flik:prov'));
                  svar.push(await fliklager('flyttad', nyckel).hamta());
                  lager.gom('glömt');
                  lager.glom();
                  const nasta = fliklager('nasta', nyckel), utan = fliklager('utan', '');
                  nasta.gom('efter');
                  utan.gom('utan nyckel');
                  await tills(nasta.forvarat);
                  svar.push(await lager.hamta(), sessionStorage.getItem('arshjulet.flik:utan'), utan.forvarat());
                  sessionStorage.clear();
                  return JSON.stringify(svar);
                }
                """)).isEqualTo("[\"nr 200\",null,null,null,null,false]");
    }

    private static Uppgiftssida oppna(Page sida, Apivandring ar, String nyckel) {
        String mapp = nyckel.replace("granska", "").toLowerCase(Locale.ROOT);
        sida.navigate("/" + mapp + "/" + nyckel + ".xhtml?uppgift=" + ar.uppgift(revisor, nyckel));
        return new Uppgiftssida(sida);
    }
}
