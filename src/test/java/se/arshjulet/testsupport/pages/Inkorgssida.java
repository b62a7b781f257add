package se.arshjulet.testsupport.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The inbox. */
public final class Inkorgssida {

    private static final int FORSOK = 60;

    private final Page page;
    private String urval = "";

    public Inkorgssida(Page page) {
        this.page = page;
    }

    /** Shows only what belongs to a year: other tests' tasks may fill the first page. */
    public Inkorgssida i(int ar) {
        urval = "&ar=" + ar;
        return this;
    }

    /** Opens a task of mine; it may be on its way, since timers run by themselves. */
    public Uppgiftssida oppna(String uppgift, String steg) {
        return oppna("MINA", uppgift, steg);
    }

    /** Takes a task that waits for the group, and opens it. */
    public Uppgiftssida ta(String uppgift, String steg) {
        Uppgiftssida sida = oppna("GRUPPENS", uppgift, steg);
        sida.ta();
        return sida;
    }

    /** Opens a task that several of the group work in side by side. */
    public Uppgiftssida dela(String uppgift, String steg) {
        return oppna("GRUPPENS", uppgift, steg);
    }

    private Uppgiftssida oppna(String korg, String uppgift, String steg) {
        for (int forsok = 0; forsok < FORSOK; forsok++) {
            page.navigate("/inkorg/inkorg.xhtml?korg=" + korg + urval);
            Locator rad = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(steg))
                    .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(uppgift).setExact(true))));
            if (rad.count() > 0) {
                rad.first().getByRole(AriaRole.LINK).first().click();
                page.waitForURL("**uppgift=**");
                return new Uppgiftssida(page);
            }
            page.waitForTimeout(250);
        }
        throw new AssertionError("Not in the inbox: " + uppgift + ", " + steg + "\n" + page.locator("main").innerText());
    }

    public boolean ar(String uppgift) {
        page.navigate("/inkorg/inkorg.xhtml");
        return page.locator("tbody").getByText(uppgift).count() > 0;
    }
}
