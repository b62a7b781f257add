package se.arshjulet.testsupport.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.util.function.Supplier;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Provapp;
import se.arshjulet.testsupport.Sidklient;

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

    /** The first time for someone whose role must have one-time codes: there is nothing else to reach before there are some. */
    public Inkorgssida skaffaKoder(String anvandarnamn, String losenord, Supplier<Instant> nu) {
        page.navigate("/logga-in.xhtml");
        page.fill("#anvandarnamn", anvandarnamn);
        page.fill("#losenord", losenord);
        page.click("#loggaIn");
        page.waitForURL("**/inloggning/engangskoder.xhtml**");
        page.navigate("/admin/engangskoder.xhtml");
        page.waitForURL("**/inloggning/engangskoder.xhtml**");
        page.getByText("Din roll måste ha engångskoder.").waitFor();
        page.click("#borja");
        Provapp app = new Provapp(page.locator("#hemligheten").innerText());
        page.fill("#kod", app.kod(nu.get()));
        page.click("#bekrafta");
        page.locator(".reservkoder li").first().waitFor();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("vidare till inkorgen")).click();
        page.waitForURL("**/inkorg/inkorg.xhtml**");
        return new Inkorgssida(page);
    }

    /** One of the demo's users, who is logged in already ({@link Sidklient#som}). */
    public Inkorgssida inne(String anvandarnamn) {
        page.context().addCookies(Sidklient.som(anvandarnamn).kakor().entrySet().stream()
                .map(kaka -> new Cookie(kaka.getKey(), kaka.getValue()).setUrl(Demoserver.adress())).toList());
        page.navigate("/inkorg/inkorg.xhtml");
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
