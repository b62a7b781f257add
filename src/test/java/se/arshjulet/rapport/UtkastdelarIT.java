package se.arshjulet.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** The utkast of the example year, one part at a time. */
class UtkastdelarIT {

    private static final int TELEFON = 360;
    private static final int KORT_SIDA = 6000;
    private static final String ANSVAR = "ansvarsomraden";
    private static final String SYNS_I_LISTAN = "() => { const lista = document.getElementById('dellista').getBoundingClientRect(), nu = document.querySelector("
            + "'#dellista [aria-current=true]').getBoundingClientRect(); return nu.top >= lista.top && nu.bottom <= lista.bottom + 1; }";
    private static final String FEL = " Skriv ±x mnkr.";

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

    @BeforeEach
    void pa_den_forsta_delen() {
        flik.setViewportSize(1400, 900);
        flik.navigate(adress);
    }

    @Test
    void varje_del_ar_kort_och_bara_en_ar_oppen() {
        for (Locator lank : flik.locator("#dellista a[data-del]").all()) {
            new Uppgiftssida(flik).oppnaDel(lank.getAttribute("data-del"));
            assertThat(flik.locator("#dellista [aria-current=true]")).hasCount(1);
            assertThat(((Number) flik.evaluate("document.documentElement.scrollHeight")).intValue()).as(flik.url()).isLessThan(KORT_SIDA);
        }
    }

    @Test
    void det_skrivna_sparas_nar_en_annan_del_oppnas_direkt() {
        Uppgiftssida sida = new Uppgiftssida(flik);
        String text = sida.varde(ANSVAR);
        sida.fyll(ANSVAR, text + " Nytt.");
        sida.oppnaDel("bilagor");
        flik.navigate(adress);
        assertThat(sida.varde(ANSVAR)).contains("Nytt.");
        sida.fyll(ANSVAR, text).vantaPaSparat();
    }

    @Test
    void det_som_inte_gar_att_forsta_finns_kvar_och_sags_nar_delen_oppnas_igen() {
        Uppgiftssida sida = new Uppgiftssida(flik);
        sida.oppnaDel("utfall");
        String belopp = sida.varde("utfall[0].belopp");
        sida.fyll("utfall[0].belopp", belopp + FEL);
        sida.oppnaDel("bilder");
        sida.oppnaDel("utfall");
        assertThat(sida.varde("utfall[0].belopp")).isEqualTo(belopp + FEL);
        sida.fyll("utfall[0].belopp", belopp).vantaPaSparat();
    }

    @Test
    void adressen_sager_vilken_del_som_ar_oppen() {
        new Uppgiftssida(flik).oppnaDel("omrade-ekonomi");
        assertThat(flik).hasURL(Pattern.compile(".*[?&]del=omrade-ekonomi$"));
        flik.reload();
        assertThat(flik.locator("#delen")).hasAttribute("data-del", "omrade-ekonomi");
        new Uppgiftssida(flik).oppnaDel("bilagor");
        flik.goBack();
        assertThat(flik.locator("#delen")).hasAttribute("data-del", "omrade-ekonomi");
        flik.goForward();
        assertThat(flik.locator("#delen")).hasAttribute("data-del", "bilagor");
    }

    @Test
    void en_lank_till_ett_falt_i_en_annan_del_oppnar_den_och_stalls_i_faltet() {
        Locator lank = flik.locator("#varningar a[href^='#falt-omraden']:visible, #varningar a[href^='#falt-delomraden']:visible").first();
        String falt = lank.getAttribute("href").substring(1);
        lank.click();
        assertThat(flik.locator("#" + falt)).isVisible();
        ifokus(falt);
        flik.navigate(adress + "#" + falt);
        ifokus(falt);
    }

    private static void ifokus(String falt) {
        assertThat(flik.locator("#" + falt + ":focus-within")).isVisible();
    }

    @Test
    void den_som_byter_del_med_tangentbordet_kommer_till_delens_rubrik() {
        Locator nasta = flik.locator(".delbyte__nasta");
        String kod = nasta.getAttribute("data-del");
        nasta.focus();
        flik.keyboard().press("Enter");
        assertThat(flik.locator("#delen")).hasAttribute("data-del", kod);
        assertThat(flik.locator("#delen h2").first()).isFocused();
    }

    @Test
    void listan_visar_den_oppna_delen_ocksa_nar_den_har_ritats_om() {
        flik.navigate(adress + "&del=bilagor");
        flik.waitForCondition(() -> Boolean.TRUE.equals(flik.evaluate(SYNS_I_LISTAN)));
        new Uppgiftssida(flik).tryck("Spara").vantaPaSparat();
        flik.waitForCondition(() -> Boolean.TRUE.equals(flik.evaluate(SYNS_I_LISTAN)));
    }

    @Test
    void pa_en_telefon_ar_listan_vikt_och_sidan_lika_bred_som_skarmen() {
        flik.setViewportSize(TELEFON, 740);
        flik.navigate(adress);
        Locator rubrik = flik.locator(".dellista summary");
        assertThat(flik.locator("#dellista")).not().isVisible();
        assertThat(rubrik).containsText("Del 1 av");
        rubrik.click();
        flik.getByRole(AriaRole.LINK).and(flik.locator("#dellista a[data-del=omrade-ekonomi]")).click();
        assertThat(rubrik).containsText("Bedömning av området");
        assertThat(flik.locator("#dellista")).not().isVisible();
        assertThat(((Number) flik.evaluate("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(TELEFON);
    }
}
