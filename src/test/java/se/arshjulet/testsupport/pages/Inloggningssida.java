package se.arshjulet.testsupport.pages;

import com.microsoft.playwright.Page;

/** In. */
public final class Inloggningssida {

    private final Page page;

    public Inloggningssida(Page page) {
        this.page = page;
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
