package se.arshjulet.testsupport.pages;

import com.microsoft.playwright.Page;

/** In. */
public final class Inloggningssida {

    private final Page page;

    public Inloggningssida(Page page) {
        this.page = page;
    }

    /** The first time, with the password that the administratör has set. */
    public Inkorgssida valjLosenord(String anvandarnamn, String fick, String valt) {
        page.navigate("/logga-in.xhtml");
        page.fill("#anvandarnamn", anvandarnamn);
        page.fill("#losenord", fick);
        page.click("#loggaIn");
        page.waitForURL("**/organisation/konto.xhtml**");
        page.fill("#nuvarande", fick);
        page.fill("#losenord", valt);
        page.fill("#losenordIgen", valt);
        page.click("#bytLosenord");
        page.waitForURL("**/inkorg/inkorg.xhtml**");
        return new Inkorgssida(page);
    }

    public Inkorgssida loggaIn(String anvandarnamn, String losenord) {
        page.navigate("/logga-in.xhtml");
        page.fill("#anvandarnamn", anvandarnamn);
        page.fill("#losenord", losenord);
        page.click("#loggaIn");
        page.waitForURL("**/inkorg/inkorg.xhtml**");
        return new Inkorgssida(page);
    }
}
