package se.arshjulet.testsupport.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import se.arshjulet.platform.web.Texter;

/** Any page with a form: fields are found by the path that faults name them by, buttons by their words. */
public class Formularsida {

    private static final String LYSSNA = "() => { window.svarat = window.ledsVidare = false; if (!window.innanKnappen) { window.innanKnappen = true;"
            + " const skicka = XMLHttpRequest.prototype.send; XMLHttpRequest.prototype.send = function (...vad) {"
            + " this.addEventListener('loadend', () => { window.svarat = true; window.ledsVidare ||= String(this.responseText).includes('<redirect'); });"
            + " return skicka.apply(this, vad); }; } }";
    private static final String NY_SIDA = "!window.innanKnappen && document.readyState === 'complete'";

    protected final Page page;

    public Formularsida(Page page) {
        this.page = page;
    }

    /** Types into a line, a text area or a writing surface, or chooses in a list. */
    public Formularsida fyll(String falt, String varde) {
        if (falt(falt).locator(".skrivyta:not([hidden])").count() > 0) {
            skrivyta(falt).fill(varde);
            return this;
        }
        Locator ruta = falt(falt).locator("input:not([type=radio]):not([type=checkbox]), textarea, select").first();
        if ("SELECT".equals(ruta.evaluate("e => e.tagName"))) {
            ruta.selectOption(varde);
        } else {
            ruta.fill(varde);
        }
        return this;
    }

    /** The writing surface of a long text, entered. */
    public Locator skrivyta(String falt) {
        falt(falt).locator("[role=textbox]").focus();
        Locator yta = falt(falt).locator(".ql-editor");
        assertThat(yta).isFocused();
        return yta;
    }

    /** Chooses one of several cards. */
    public Formularsida valj(String falt, String varde) {
        Locator kort = falt(falt).locator("label").filter(new Locator.FilterOptions().setHas(page.locator("input[type=radio][value='" + varde + "']")));
        kort.click();
        assertThat(kort.locator("input")).isChecked();
        return this;
    }

    public Formularsida kryssa(String falt) {
        falt(falt).locator("input[type=checkbox]").check();
        return this;
    }

    public boolean har(String falt) {
        return falt(falt).count() > 0;
    }

    public String varde(String falt) {
        return falt(falt).locator("input[name], textarea, select").first().inputValue();
    }

    private Locator falt(String falt) {
        Locator plats = page.locator("[data-falt=\"" + falt + "\"]").first();
        if (plats.count() == 0) {
            oppnaDelMed(Texter.ankare(falt) + '-');
        }
        return plats;
    }

    /** A long form is drawn one part at a time: the part that has the field is opened from the list of parts. */
    private void oppnaDelMed(String ankare) {
        for (Locator lank : page.locator("#dellista a[data-falt]").all()) {
            if (ankare.startsWith(lank.getAttribute("data-falt"))) {
                oppnaDel(lank.getAttribute("data-del"));
                return;
            }
        }
    }

    /** Opens a part of a long form, by its name in the address. */
    public final void oppnaDel(String del) {
        page.locator("#dellista a[data-del=\"" + del + "\"]").click();
        page.locator("#delen[data-del=\"" + del + "\"]").waitFor();
    }

    /** Presses a button and waits for what it leads to. */
    public Formularsida tryck(String ord) {
        tryck(knapp(ord));
        return this;
    }

    /** The first button with these words. */
    public final Locator knapp(String ord) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ord).setExact(true)).first();
    }

    /**
     * An answer is a part of this page, or sends the browser on to another. The page itself tells which: an answer that is read from outside
     * may be gone with the page that got it, and is then waited for for ever.
     */
    public final void tryck(Locator knapp) {
        page.evaluate(LYSSNA);
        Response svar = page.waitForResponse(s -> "POST".equals(s.request().method()), knapp::click);
        String framme = svar.request().isNavigationRequest() ? NY_SIDA : NY_SIDA + " || window.innanKnappen && window.svarat && !window.ledsVidare";
        page.waitForCondition(() -> arSant(framme));
    }

    private boolean arSant(String villkor) {
        try {
            return Boolean.TRUE.equals(page.evaluate("() => Boolean(" + villkor + ")"));
        } catch (PlaywrightException paVag) {
            return false;
        }
    }

    public String text() {
        return page.locator("main").innerText();
    }
}
