package se.arshjulet.tillganglighet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;

/** From logging in to a saved task with the keyboard alone; at every stop it is seen where one is. */
class TangentbordIT {

    private static final int AR = 2016;
    private static final int LANGST = 400;
    /** A card round a radio button shows the focus of its button. */
    private static final String SYNS = """
            () => { const e = document.activeElement;
              return [e, e.closest('label')].some(m => m && getComputedStyle(m).outlineStyle !== 'none' && parseFloat(getComputedStyle(m).outlineWidth) > 0)
                && (e.closest('label') || e).getBoundingClientRect().width > 1; }""";

    @AutoClose
    private static Webblasare webblasare;
    private static String uppgift;

    @BeforeAll
    static void en_uppgift() {
        new Adminarbete().nyttAr(AR);
        uppgift = Apivandring.starta("SHM", AR, "revisor").uppgift(Apiklient.som("revisor"), "provaOberoende");
        webblasare = new Webblasare();
    }

    @Test
    void en_uppgift_kan_oppnas_fyllas_i_och_sparas_med_bara_tangentbordet() {
        Page sida = webblasare.fonster(Demoserver.adress(), 1400, 900);
        loggaIn(sida);
        hoppaTillInnehallet(sida);

        tabba(sida, "a.inkorg__uppgift[href$='uppgift=" + uppgift + "']");
        sida.keyboard().press("Enter");
        sida.waitForURL("**uppgift=" + uppgift);

        tabba(sida, "[data-falt='hot[0].forekommer'] input");
        sida.keyboard().press("Space");
        tabba(sida, "[data-falt='hinder'] input");
        sida.keyboard().press("ArrowRight");
        tabba(sida, "[data-falt='motiv'] [role=textbox]");
        sida.keyboard().type("Skrivet utan mus");
        tabba(sida, "#spara");
        sida.keyboard().press("Enter");
        assertThat(sida.locator("#sparstatus")).containsText("Sparat");

        sida.reload();
        assertThat(sida.locator("[data-falt='motiv'] textarea")).hasValue("Skrivet utan mus");
        assertThat(sida.locator("[data-falt='hot[0].forekommer'] input:checked")).hasCount(1);
        assertThat(sida.locator("[data-falt='hinder'] input:checked")).hasValue("true");
    }

    private static void loggaIn(Page sida) {
        sida.navigate("/logga-in.xhtml");
        assertThat(sida.locator("#anvandarnamn")).isFocused();
        sida.keyboard().type("revisor");
        sida.keyboard().press("Tab");
        sida.keyboard().type(Demoserver.LOSENORD);
        sida.keyboard().press("Enter");
        sida.waitForURL("**/inkorg/inkorg.xhtml**");
        // the year's own view of the inbox, kept as a bookmark: other tests fill the first page of the whole inbox
        sida.navigate("/inkorg/inkorg.xhtml?ar=" + AR);
    }

    private static void hoppaTillInnehallet(Page sida) {
        sida.keyboard().press("Tab");
        assertThat(sida.locator("a.hoppa")).isFocused();
        assertThat(sida.locator("a.hoppa").boundingBox().y).as("the skip link is seen when it has the focus").isGreaterThanOrEqualTo(0);
        sida.keyboard().press("Enter");
        assertThat(sida.locator("main#innehall")).isFocused();
        sida.keyboard().press("Tab");
        assertThat(sida.evaluate("() => document.activeElement.closest('main') !== null")).as("past the menu").isEqualTo(true);
    }

    private static void tabba(Page sida, String dit) {
        for (int steg = 0; steg < LANGST; steg++) {
            if (Boolean.TRUE.equals(sida.evaluate("dit => document.activeElement.matches(dit)", dit))) {
                return;
            }
            sida.keyboard().press("Tab");
            try {
                // a writing surface takes over the focus when it is entered
                sida.waitForFunction(SYNS, null, new Page.WaitForFunctionOptions().setTimeout(5000));
            } catch (TimeoutError aldrig) {
                throw new AssertionError("The focus is not seen at " + sida.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"), aldrig);
            }
        }
        throw new AssertionError("Not reached with Tab: " + dit);
    }
}
