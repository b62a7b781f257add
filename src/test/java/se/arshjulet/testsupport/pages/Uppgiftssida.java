package se.arshjulet.testsupport.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.arshjulet.testsupport.Tillganglighetsprov;

/** The page of a user task. */
public final class Uppgiftssida extends Formularsida {

    public Uppgiftssida(Page page) {
        super(page);
    }

    void ta() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta uppgiften")).click();
        page.locator("#slutfor").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    @Override
    public Uppgiftssida fyll(String falt, String varde) {
        super.fyll(falt, varde);
        return this;
    }

    @Override
    public Uppgiftssida valj(String falt, String varde) {
        super.valj(falt, varde);
        return this;
    }

    @Override
    public Uppgiftssida kryssa(String falt) {
        super.kryssa(falt);
        return this;
    }

    @Override
    public Uppgiftssida tryck(String ord) {
        super.tryck(ord);
        return this;
    }

    /** Adds a row; a press that falls on an autosave is pressed again, as a person would. */
    public Uppgiftssida laggTill(String ord, int vilken, String falt) {
        for (int forsok = 0; forsok < 3 && !har(falt); forsok++) {
            tryck(ord, vilken);
            try {
                page.locator("[data-falt=\"" + falt + "\"]").waitFor(new Locator.WaitForOptions().setTimeout(4000));
            } catch (TimeoutError inteAn) {
                continue;
            }
        }
        return this;
    }

    /** Presses one of several buttons with the same words, counted from 0. */
    public Uppgiftssida tryck(String ord, int vilken) {
        tryck(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ord).setExact(true)).nth(vilken));
        return this;
    }

    /** Can be used by everyone, see {@link Tillganglighetsprov}. */
    public Uppgiftssida kravTillganglig() {
        assertThat(Tillganglighetsprov.brister(page)).as(page.url()).isEmpty();
        return this;
    }

    /** Completes, and is back in the inbox; nobody is warned of losing what has just been sent. */
    public void slutfor() {
        List<String> varningar = new ArrayList<>();
        Consumer<Dialog> varning = ruta -> {
            varningar.add(ruta.type() + " " + ruta.message());
            ruta.accept();
        };
        page.onDialog(varning);
        try {
            if (!blevKlar()) {
                // the press fell on the moment when an answer drew the page anew: a person presses again
                assertThat(blevKlar()).as(() -> "Not completed: " + page.url() + "\n" + text()).isTrue();
            }
        } finally {
            page.offDialog(varning);
        }
        assertThat(varningar).as("warnings on completing").isEmpty();
    }

    private boolean blevKlar() {
        page.locator("#slutfor").click();
        try {
            page.waitForURL("**/inkorg/inkorg.xhtml**", new Page.WaitForURLOptions().setTimeout(30_000));
            return true;
        } catch (TimeoutError kvar) {
            return false;
        }
    }

    /** Tries to complete when something is missing: stays, and says what. */
    public String slutforForgaves() {
        page.locator("#slutfor").click();
        page.waitForCondition(() -> !page.locator("#felruta").innerText().isBlank());
        return page.locator("#felruta").innerText();
    }

    public String saknas() {
        return page.locator("#saknas").innerText();
    }

    /** Waits until the page says that what was typed is saved. */
    public Uppgiftssida vantaPaSparat() {
        page.locator("#sparstatus").filter(new Locator.FilterOptions().setHasText("Sparat")).waitFor();
        return this;
    }
}
