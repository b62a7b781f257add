package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Provapp;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** A user gets one-time codes, comes in with them and without the phone, and is asked for them by the role. */
class EngangskodIT {

    private static final String VEM = "kodprov";
    private static final String FICK = "det första som gavs";
    private static final String LOSENORD = "hela meningar duger";
    private static final String KODER = "/inloggning/engangskoder.xhtml";

    @Test
    void efter_losenordet_fragas_efter_en_kod_som_galler_en_gang() {
        try (Webblasare webblasare = new Webblasare()) {
            Page admin = webblasare.fonster(Demoserver.adress(), 1280, 900);
            new Inloggningssida(admin).inne("admin");
            laggUpp(admin);
            Page page = webblasare.fonster(Demoserver.adress(), 390, 844);
            new Inloggningssida(page).valjLosenord(VEM, FICK, LOSENORD);
            assertThat(api()).as("the password is enough so far").isEqualTo(200);
            page.navigate(KODER);
            page.click("#borja");
            Provapp app = new Provapp(page.locator("#hemligheten").innerText());
            assertThat((Boolean) page.locator("img.qrkod").evaluate("bild => bild.complete && bild.naturalWidth > 0")).as("the picture passes the policy").isTrue();
            assertThat(Tillganglighetsprov.brister(page)).isEmpty();
            page.fill("#kod", app.kod(Demoserver.server().nu()));
            page.click("#bekrafta");
            Locator reserv = page.locator(".reservkoder li");
            reserv.first().waitFor();
            assertThat(reserv.count()).isEqualTo(10);
            String reservkod = reserv.first().innerText();
            assertThat(Tillganglighetsprov.brister(page)).isEmpty();
            assertThat(api()).as("and now it is not").isEqualTo(401);

            losenordet(page);
            assertThat(Tillganglighetsprov.brister(page)).isEmpty();
            Page annan = page.context().newPage();
            annan.navigate("/inkorg/inkorg.xhtml");
            assertThat(annan.url()).as("half-way in is not in").contains("/logga-in.xhtml");
            skriv(page, "000000");
            page.getByText("Koden stämmer inte").waitFor();
            Demoserver.server().flyttaFram(Engangskod.STEG.plusSeconds(1));
            String kod = app.kod(Demoserver.server().nu());
            skriv(page, kod);
            page.waitForURL("**/inkorg/inkorg.xhtml**");
            losenordet(page);
            skriv(page, kod);
            page.getByText("Koden stämmer inte").waitFor();
            skriv(page, reservkod);
            page.waitForURL("**/inkorg/inkorg.xhtml**");

            admin.reload();
            admin.click("#nollstallKod");
            admin.getByText("Engångskoderna är nollställda.").waitFor();
            krav(admin, true);
            try {
                page.context().clearCookies();
                page.navigate("/logga-in.xhtml");
                page.fill("#anvandarnamn", VEM);
                page.fill("#losenord", LOSENORD);
                page.click("#loggaIn");
                page.waitForURL("**" + KODER);
                page.navigate("/inkorg/inkorg.xhtml");
                assertThat(page.url()).as("nothing else before that").contains(KODER);
                assertThat(api()).isEqualTo(401);
            } finally {
                krav(admin, false);
            }
            page.navigate("/inkorg/inkorg.xhtml");
            assertThat(page.url()).contains("/inkorg/inkorg.xhtml");
        }
    }

    private static void laggUpp(Page admin) {
        admin.navigate("/admin/anvandaren.xhtml");
        admin.fill("#anvandarnamn", VEM);
        admin.fill("#namn", "Kod Prov");
        admin.getByLabel("Registrator").check();
        admin.click("#spara");
        admin.locator("#bytLosenord").waitFor();
        admin.fill("#losenord", FICK);
        admin.fill("#losenordIgen", FICK);
        admin.click("#bytLosenord");
        admin.getByText("Lösenordet är bytt.").waitFor();
    }

    private static void krav(Page admin, boolean pa) {
        admin.navigate("/admin/engangskoder.xhtml");
        admin.getByLabel("Registrator").setChecked(pa);
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara")).click();
        admin.getByText("Det gäller från nästa inloggning.").waitFor();
    }

    private static void losenordet(Page page) {
        page.context().clearCookies();
        page.navigate("/logga-in.xhtml");
        page.fill("#anvandarnamn", VEM);
        page.fill("#losenord", LOSENORD);
        page.click("#loggaIn");
        page.waitForURL("**/inloggning/kod.xhtml**");
    }

    private static void skriv(Page page, String kod) {
        page.fill("#kod", kod);
        page.click("#loggaIn");
    }

    private static int api() {
        return new Apiklient(Demoserver.adress(), VEM, LOSENORD).get("/uppgifter").status();
    }
}
