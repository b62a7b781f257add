package se.arshjulet.felinmatning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** Long texts are written, pasted and read again in a browser. */
class SkrivytaIT {

    private static final int AR = 2013;
    private static final String BESKRIVNING = "riskplaner[0].beskrivning";
    private static final String WORD = """
            <html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p { color: red }</style></head><body><h2 style="color:red">Mål</h2>
            <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Fet</b><o:p></o:p> text<a href="#_ftn1"><span>[1]</span></a>.
            <img src=x onerror="window.elakt = true"><script>window.elakt = true</script></p>
            <table><tr><td><p>Post</p></td><td><p>Mnkr</p></td></tr><tr><td colspan=2><p>PC</p><p>lager</p></td></tr></table>
            <p>Slut.</p><div id=ftn1><p><a href="#_ftnref1">[1]</a> Se beslutet.</p></div></body></html>""";
    private static final String UR_WORD = "<p><strong>Mål</strong></p><p><strong>Fet</strong> text[fotnot: Se beslutet.].</p>"
            + "<table><thead><tr><th>Post</th><th>Mnkr</th></tr></thead><tbody><tr><td>PC lager</td><td></td></tr></tbody></table><p>Slut.</p>";
    private static final String KLISTRA = """
            (yta, [html, text]) => { const d = new DataTransfer(); if (html) { d.setData('text/html', html); } d.setData('text/plain', text);
              yta.dispatchEvent(new ClipboardEvent('paste', { clipboardData: d, bubbles: true, cancelable: true })); }""";

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
    void en_tom_riskplan() {
        flik = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(flik).inne("revisor");
        oppna().fyll(BESKRIVNING, "").tryck("Spara");
    }

    @Test
    void formatering_lagras_och_ar_kvar_nar_sidan_oppnas_igen() {
        Uppgiftssida sida = oppna();
        Locator yta = sida.skrivyta(BESKRIVNING);
        yta.pressSequentially("Ett ");
        verktyg("Fet").click();
        yta.pressSequentially("fett");
        verktyg("Fet").click();
        yta.pressSequentially(" ord.");
        verktyg("Fotnot").click();
        yta.pressSequentially("Noten.");
        yta.press("ArrowRight");
        yta.press("Enter");
        yta.pressSequentially("- en sak");
        yta.press("Enter");
        verktyg("Öka indraget i listan").click();
        yta.pressSequentially("under");
        sida.tryck("Spara");
        sida.vantaPaSparat();
        assertThat(oppna().varde(BESKRIVNING)).isEqualTo("<p>Ett <strong>fett</strong> ord.[fotnot: Noten.]</p><ul><li>en sak<ul><li>under</li></ul></li></ul>");
        assertThat(flik.locator("[data-falt='" + BESKRIVNING + "'] .skrivyta li li")).hasText("under");
    }

    @Test
    void text_ur_en_ordbehandlare_blir_ren_och_inget_ur_den_kors() {
        Uppgiftssida sida = oppna();
        sida.skrivyta(BESKRIVNING).evaluate(KLISTRA, new Object[] {WORD, "Mål Fet text"});
        sida.tryck("Spara");
        sida.vantaPaSparat();
        assertThat(oppna().varde(BESKRIVNING)).isEqualTo(UR_WORD);
        assertThat(flik.evaluate("() => window.elakt === true || document.querySelector('img[src=x]') !== null")).isEqualTo(false);
    }

    @Test
    void en_inklistrad_text_som_inte_ryms_vagras_hel_och_det_som_stod_dar_ar_kvar() {
        Uppgiftssida sida = oppna();
        sida.fyll(BESKRIVNING, "Det som stod där.");
        String fem = "x".repeat(5 * 1024 * 1024);
        sida.skrivyta(BESKRIVNING).evaluate(KLISTRA, new Object[] {"", fem});
        assertThat(flik.locator("[data-falt='" + BESKRIVNING + "'] .falt__fel")).containsText("rymmer högst 100 000");
        sida.skrivyta(BESKRIVNING).evaluate(KLISTRA, new Object[] {"<p>" + fem + "</p>", fem});
        assertThat(sida.varde(BESKRIVNING)).isEqualTo("Det som stod där.");
        sida.tryck("Spara");
        sida.vantaPaSparat();
        assertThat(oppna().varde(BESKRIVNING)).isEqualTo("Det som stod där.");
    }

    @Test
    void tabb_lamnar_skrivytan_och_verktygen_ar_ett_stopp() {
        oppna().skrivyta(BESKRIVNING);
        flik.keyboard().press("Tab");
        assertThat(verktyg("Fet")).isFocused();
        flik.keyboard().press("ArrowRight");
        assertThat(verktyg("Kursiv")).isFocused();
        flik.keyboard().press("Tab");
        assertThat(flik.evaluate("() => document.activeElement.closest(\"[data-falt='" + BESKRIVNING + "']\") === null")).isEqualTo(true);
    }

    @Test
    void redigeraren_gors_forst_nar_ett_falt_anvands() {
        oppna();
        assertThat(flik.locator(".ql-editor")).hasCount(0);
        new Uppgiftssida(flik).skrivyta(BESKRIVNING);
        assertThat(flik.locator(".ql-editor")).hasCount(1);
        assertThat(flik.locator(".ql-editor")).hasAccessibleName(flik.locator("[data-falt='" + BESKRIVNING + "'] label").innerText().strip());
    }

    @Test
    void html_genom_apiet_stadas_och_en_for_lang_text_vagras_med_sin_plats() {
        Apiklient revisor = Apiklient.som("revisor");
        String uppgift = aret.uppgift(revisor, "granskaRiskplan");
        assertThat(spara(revisor, uppgift, "<p onclick=\"x()\">a <b>b</b><script>x()</script></p>").path("fel")).isEmpty();
        assertThat(oppna().varde(BESKRIVNING)).isEqualTo("<p>a <strong>b</strong></p>");
        assertThat(spara(revisor, uppgift, "x".repeat(100_001)).toString()).contains("Texten är för lång", BESKRIVNING);
    }

    private static JsonNode spara(Apiklient vem, String uppgift, String beskrivning) {
        Map<String, Object> post = Apivandring.oppna(vem, uppgift);
        ((ObjectNode) ((JsonNode) post.get("formular")).path("riskplaner").path(0)).put("beskrivning", beskrivning);
        return vem.put("/uppgifter/" + uppgift, post).json();
    }

    private Locator verktyg(String namn) {
        return flik.locator("[data-falt='" + BESKRIVNING + "']").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(namn).setExact(true));
    }

    private Uppgiftssida oppna() {
        flik.navigate("/riskplan/granskaRiskplan.xhtml?uppgift=" + aret.uppgift(Apiklient.som("revisor"), "granskaRiskplan"));
        return new Uppgiftssida(flik);
    }
}
