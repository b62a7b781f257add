package se.arshjulet.felinmatning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** Files that are too large for the page they are sent to, really sent: somewhat too large, and more than the server would take in at all. */
class UppladdningIT {

    private static final int MB = 1024 * 1024;
    private static final int MER_AN_SERVERN_TAR = 61 * MB;

    @AutoClose
    private static Webblasare webblasare;

    @TempDir
    static Path katalog;

    @BeforeAll
    static void oppna() {
        webblasare = new Webblasare();
    }

    @Test
    void en_for_stor_fil_att_kontrollera() throws IOException {
        Page sida = som("revisor");
        String adress = "/rapport/kontrollera.xhtml?arsgranskning=" + Demoregister.las().id("NORV-2022");
        nekas(sida, adress, "#fil", "#kontrollera", 51 * MB, "är större än 50 MB");
        nekas(sida, adress, "#fil", "#kontrollera", MER_AN_SERVERN_TAR, "är större än 50 MB");
        assertThat(sida.locator("h1")).containsText("NORV");
        sida.setInputFiles("#fil", fil(MB));
        sida.click("#kontrollera");
        assertThat(sida.locator("main")).containsText("Filen är inte den frysta rapporten");
        assertThat(sida.locator("main")).not().containsText("är större än");
    }

    @Test
    void ett_for_stort_underlag() throws IOException {
        Page sida = som("revisor");
        String adress = "/underlag/underlag.xhtml?arsgranskning=" + Demoregister.las().id("NORV-2023");
        nekas(sida, adress, "#fil", "#laddaUpp", 21 * MB, "är större än 20 MB");
        nekas(sida, adress, "#fil", "#laddaUpp", MER_AN_SERVERN_TAR, "är större än 20 MB");
    }

    @Test
    void en_for_stor_mall_wordmall_och_logotyp() throws IOException {
        Page sida = som("admin");
        nekas(sida, "/admin/mallar.xhtml", "#importfil", "#importera", 3 * MB, "Filen är för stor. Den får vara högst 2");
        nekas(sida, "/admin/mallar.xhtml", "#importfil", "#importera", MER_AN_SERVERN_TAR, "är större än 2 MB");
        nekas(sida, "/admin/dokumentmall.xhtml", "#fil", "#laddaUpp", 6 * MB, "får vara högst 5 MB");
        nekas(sida, "/admin/dokumentmall.xhtml", "#fil", "#laddaUpp", MER_AN_SERVERN_TAR, "är större än 5 MB");
        sida.navigate("/admin/mallen.xhtml?id=1");
        sida.fill("#kopienamn", "Stor logotyp " + System.nanoTime());
        sida.click("#kopiera");
        sida.waitForCondition(() -> !sida.url().endsWith("id=1"));
        String utkast = sida.url().replaceFirst(".*(/admin/.*)", "$1") + "&del=utseende";
        nekas(sida, utkast, "#logotypfil", "#laddaUpp", MB, "får vara högst 500 kB");
        nekas(sida, utkast, "#logotypfil", "#laddaUpp", MER_AN_SERVERN_TAR, "är större än 500 kB");
        assertThat(sida.locator(".flik--nu")).containsText("utseende");
    }

    private static void nekas(Page sida, String adress, String falt, String knapp, int storlek, String mening) throws IOException {
        sida.navigate(adress);
        if (sida.locator("#importnamn").count() > 0) {
            sida.fill("#importnamn", "För stor");
        }
        sida.setInputFiles(falt, fil(storlek));
        sida.click(knapp);
        assertThat(sida.locator(".ruta--fel")).containsText(mening);
        assertThat(sida.request().get("/health/ready").status()).isEqualTo(200);
    }

    private static Path fil(int storlek) throws IOException {
        Path fil = katalog.resolve("stor-" + storlek + ".pdf");
        try (RandomAccessFile innehall = new RandomAccessFile(fil.toFile(), "rw")) {
            innehall.setLength(storlek);
        }
        return fil;
    }

    private static Page som(String vem) {
        Page sida = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(sida).inne(vem);
        return sida;
    }
}
