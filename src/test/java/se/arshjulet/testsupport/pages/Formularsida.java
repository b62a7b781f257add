package se.arshjulet.testsupport.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Any page with a form: fields are found by the path that faults name them by, buttons by their words. */
public class Formularsida {

    protected final Page page;

    public Formularsida(Page page) {
        this.page = page;
    }

    /** Types into a line or a text area, or chooses in a list. */
    public Formularsida fyll(String falt, String varde) {
        Locator ruta = falt(falt).locator("input:not([type=radio]):not([type=checkbox]), textarea, select").first();
        if ("SELECT".equals(ruta.evaluate("e => e.tagName"))) {
            ruta.selectOption(varde);
        } else {
            ruta.fill(varde);
        }
        return this;
    }

    /** Chooses one of several cards. */
    public Formularsida valj(String falt, String varde) {
        falt(falt).locator("input[type=radio][value='" + varde + "']").check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    public Formularsida kryssa(String falt) {
        falt(falt).locator("input[type=checkbox]").check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    public boolean har(String falt) {
        return falt(falt).count() > 0;
    }

    public String varde(String falt) {
        return falt(falt).locator("input, textarea, select").first().inputValue();
    }

    private Locator falt(String falt) {
        return page.locator("[data-falt=\"" + falt + "\"]").first();
    }

    /** Presses a button and waits for what it leads to. */
    public Formularsida tryck(String ord) {
        page.waitForResponse(svar -> "POST".equals(svar.request().method()), () ->
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ord).setExact(true)).first().click());
        page.waitForLoadState();
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }
}
