package se.arshjulet.diarium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** The registrator's day: a letter comes in, is marked secret, found, handed out; what has been dispatched has its number. The dispatch itself: {@code HelaAretIT}. */
class DiariumIT {

    private static final String TITEL = "Begäran om handlingar från en journalist";

    @AutoClose
    private static Webblasare webblasare;

    @BeforeAll
    static void oppna() {
        webblasare = new Webblasare();
    }

    @Test
    void ett_brev_registreras_sekretessmarkeras_hittas_och_lamnas_ut() throws IOException {
        Page sida = som("registrator");
        Formularsida formular = new Formularsida(sida);
        sida.navigate("/diarium/registrera.xhtml");
        formular.fyll("mening", "Begäran från en journalist").fyll("slag", "SKRIVELSE").fyll("titel", TITEL).fyll("datum", "2024-02-19");
        sida.setInputFiles("#fil", new FilePayload("brev.txt", "text/plain", "Jag begär ut rapporten.".getBytes(StandardCharsets.UTF_8)));
        sida.click("#registrera");
        assertThat(sida.locator(".felruta")).containsText("saknar avsändare");
        assertThat(sida.locator("#titelfalt")).hasValue(TITEL);
        formular.fyll("motpart", "En journalist");
        sida.setInputFiles("#fil", new FilePayload("brev.txt", "text/plain", "Jag begär ut rapporten.".getBytes(StandardCharsets.UTF_8)));
        sida.click("#registrera");
        assertThat(sida.locator(".meddelanden")).containsText("Handlingen är registrerad");
        assertThat(sida.locator("h1")).hasText(Pattern.compile("REV 2024-\\d+"));
        String arende = sida.url().replaceAll(".*id=", "");

        sida.click("text=" + TITEL);
        formular.fyll("lagrum", "hemligt").fyll("omprovas", "2030-01-01").tryck("Sekretessmarkera");
        assertThat(sida.locator(".felruta")).containsText("inte ett lagrum");
        formular.fyll("lagrum", "OSL 21:1").kryssa("hemligTitel").tryck("Sekretessmarkera");
        assertThat(sida.locator(".meddelanden")).containsText("är sekretessmarkerad");
        assertThat(sida.locator(".diarium__historik")).containsText("OSL 21 kap. 1 §");
        assertThat(Tillganglighetsprov.brister(sida)).isEmpty();
        String handling = sida.url();

        sida.navigate("/diarium/diarium.xhtml");
        formular.fyll("ord", "journalist begäran").fyll("sekretess", "ja");
        sida.click("#sok");
        assertThat(sida.locator("tbody tr")).hasCount(1);
        assertThat(sida.locator("tbody tr")).containsText(new String[] {TITEL});

        Page fortroendevald = som("fortroendevald");
        fortroendevald.navigate("/diarium/diarium.xhtml?ord=begäran");
        assertThat(fortroendevald.locator("main")).not().containsText(TITEL);
        fortroendevald.navigate(handling);
        assertThat(fortroendevald.locator("h1")).hasText("Uppgift med sekretess");
        assertThat(fortroendevald.request().get(handling.replace("handling.xhtml", "fil")).status()).isEqualTo(404);

        APIResponse fil = sida.request().get(handling.replace("handling.xhtml", "fil"));
        assertThat(fil.text()).isEqualTo("Jag begär ut rapporten.");
        assertThat(fil.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(fil.headers().get("content-disposition")).startsWith("attachment; filename=\"brev.txt\"");

        APIResponse zip = sida.request().get("/diarium/arende.zip?id=" + arende);
        assertThat(zip.headers().get("content-disposition")).startsWith("attachment;");
        assertThat(namn(zip.body())).containsExactly("content/arende.xml", "index.html", "sip.xml", "sha256summor.txt");
        assertThat(sida.request().get("/diarium/arende.zip?id=" + arende).body()).isEqualTo(zip.body());
    }

    @Test
    void registret_hamtas_som_pdf_och_for_kalkylprogram() {
        Page sida = som("registrator");
        sida.navigate("/diarium/utdrag.xhtml");
        new Formularsida(sida).fyll("fran", "2024-02-31");
        sida.click("#csv");
        assertThat(sida.locator(".felruta")).containsText("är inte ett datum");
        new Formularsida(sida).fyll("fran", "2024-01-01");
        String csv = new String(las(sida, "#csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFNummer;").contains("REV 2024-1:1;").contains("Uppgift med sekretess").doesNotContain("Utkast till svar om sjukresor");
        sida.navigate("/diarium/utdrag.xhtml");
        assertThat(new String(las(sida, "#pdf"), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void den_som_expedierar_ser_nasta_nummer_och_det_som_har_expedierats_star_i_diariet_och_pa_granskningens_sida() {
        Page sida = som("registrator");
        sida.navigate("/expediering/expediera.xhtml?uppgift=" + Demoregister.las().id("SUS-2023/expediera"));
        assertThat(sida.locator("main")).containsText("Nästa nummer i diariet är REV 2024-");
        sida.navigate("/diarium/diarium.xhtml?dnr=rev+2024-1&slag=MISSIV");
        assertThat(sida.locator("tbody tr")).hasCount(1);
        sida.click("text=REV 2024-1:3");
        sida.click("text=Till årsgranskningen");
        assertThat(sida.locator("main")).containsText("Missiv till årsrapport 2022");
    }

    private static byte[] las(Page sida, String knapp) {
        try {
            return sida.waitForDownload(() -> sida.click(knapp)).createReadStream().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> namn(byte[] zip) throws IOException {
        List<String> namn = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry post = in.getNextEntry(); post != null; post = in.getNextEntry()) {
                namn.add(post.getName());
            }
        }
        return namn;
    }

    private static Page som(String vem) {
        Page sida = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(sida).inne(vem);
        return sida;
    }
}
