package se.arshjulet.testsupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Windows in a real Chromium: the installed one, else Playwright's own; where neither is to be had the test says what to install. It is started by
 * the first who asks and shared by all tests of the JVM, whose cookies and files are apart all the same.
 */
public final class Webblasare implements AutoCloseable {

    /** The one without windows first: the same Chromium in all but what draws them, for a fifth less work. */
    private static final List<String> INSTALLERADE = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> FLAGGOR = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Milliseconds: an answer that is saved to disk waits for the disk when others use it. */
    private static final int TALAMOD = 60_000;

    private static Browser chromium;

    private final List<BrowserContext> fonster = new ArrayList<>();

    public Webblasare() {
        PlaywrightAssertions.setDefaultAssertionTimeout(TALAMOD);
        if (chromium == null) {
            chromium = starta();
        }
    }

    private static Browser starta() {
        Optional<Path> installerad = INSTALLERADE.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(installerad.isPresent()
                ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        LaunchOptions val = new LaunchOptions().setHeadless(true).setArgs(FLAGGOR);
        installerad.ifPresent(val::setExecutablePath);
        try {
            return playwright.chromium().launch(val);
        } catch (PlaywrightException e) {
            throw new IllegalStateException("The browser tests need Chromium: install it (Debian: apt-get install chromium)"
                    + " or let Playwright download its own", e);
        }
    }

    /** A window with cookies of its own: one user. */
    public Page fonster(String adress, int bredd, int hojd) {
        BrowserContext sammanhang = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(adress).setViewportSize(bredd, hojd).setLocale("sv-SE").setTimezoneId("Europe/Stockholm").setAcceptDownloads(true)
                // as for whoever has asked for it: colours that glide are drawn a dozen times at each press
                .setReducedMotion(ReducedMotion.REDUCE));
        fonster.add(sammanhang);
        sammanhang.setDefaultTimeout(TALAMOD);
        Page sida = sammanhang.newPage();
        sida.addInitScript(Tillganglighetsprov.SAMLAR_BROTT_MOT_POLICYN);
        return sida;
    }

    /** Closes what this test has opened. */
    @Override
    public void close() {
        fonster.forEach(BrowserContext::close);
    }
}
