package se.arshjulet.avisering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** How a user chooses to be told, and the calendar with its password. */
class InstallningarIT {

    private static final String SIDAN = "/avisering/installningar.xhtml";
    private static final String KALENDERN = Demoserver.adress() + "/kalender/arshjulet.ics";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void valet_ligger_kvar_och_kalendern_kan_delas_bytas_och_aterkallas() {
        try (Webblasare webblasare = new Webblasare()) {
            Page page = webblasare.fonster(Demoserver.adress(), 390, 844);
            new Inloggningssida(page).inne("revisor2");
            page.locator("details.anvandare summary").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aviseringar och kalender")).click();
            Formularsida sida = new Formularsida(page);
            sida.valj("satt", "DAGLIGEN");
            sida.tryck(knapp(page, "Spara"));
            assertThat(page.locator("main").innerText()).contains("Ditt val är sparat");
            page.navigate(SIDAN);
            assertThat(page.locator("input[type=radio][value=DAGLIGEN]").isChecked()).isTrue();
            sida.valj("satt", "GENAST");
            sida.tryck(knapp(page, "Spara"));

            String gammalt = dela(page, "Dela kalendern");
            assertThat(Tillganglighetsprov.brister(page)).isEmpty();
            HttpResponse<String> kalender = las("revisor2", gammalt);
            assertThat(kalender.statusCode()).isEqualTo(200);
            assertThat(kalender.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
            assertThat(kalender.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("RS 2024").contains("SHB 2023").as("NORV:s år är en annans").doesNotContain("NORV 2023");
            assertThat(hamta(Demoserver.adress() + "/kalender/" + gammalt + ".ics", "").statusCode()).as("not in an address").isEqualTo(404);
            page.navigate(SIDAN);
            assertThat(page.content()).as("shown once").doesNotContain(gammalt).contains("Din kalender delas sedan");
            String nytt = dela(page, "Byt till ett nytt lösenord");
            assertThat(las("revisor2", gammalt).statusCode()).isEqualTo(401);
            assertThat(las("revisor2", nytt).statusCode()).isEqualTo(200);
            new Formularsida(page).tryck(knapp(page, "Sluta dela"));
            assertThat(page.locator("main").innerText()).contains("Din kalender delas inte");
            assertThat(las("revisor2", nytt).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void den_som_provar_losenord_far_snart_vanta_som_vid_inloggningen() {
        assertThat(hamta(KALENDERN, "").headers().firstValue("WWW-Authenticate").orElse("")).as("a program is told how to log in").startsWith("Basic ");
        for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
            assertThat(gissa().statusCode()).as("other tests may have missed before").isIn(401, 429);
        }
        HttpResponse<String> nekad = gissa();
        assertThat(nekad.statusCode()).isEqualTo(429);
        assertThat(nekad.headers().firstValue("Retry-After")).contains("900");
        assertThat(hamta(KALENDERN, "").statusCode()).isEqualTo(401);
        Demoserver.server().flyttaFram(Anvandare.LASNINGSTID.plusSeconds(1));
        assertThat(gissa().statusCode()).isEqualTo(401);
    }

    private static String dela(Page page, String knapp) {
        new Formularsida(page).tryck(knapp(page, knapp));
        page.locator("#kalenderlosenord").waitFor();
        assertThat(page.locator("#kalenderadress").inputValue()).isEqualTo(KALENDERN);
        assertThat(page.locator("#kalendernamn").inputValue()).isEqualTo("revisor2");
        return page.locator("#kalenderlosenord").inputValue();
    }

    private static HttpResponse<String> gissa() {
        return las("revisor2", "A".repeat(43));
    }

    private static HttpResponse<String> las(String anvandarnamn, String losenord) {
        return hamta(KALENDERN, "Basic " + Base64.getEncoder().encodeToString((anvandarnamn + ":" + losenord).getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator knapp(Page page, String namn) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(namn));
    }

    /** @param visat empty for a program that shows nothing */
    private static HttpResponse<String> hamta(String adress, String visat) {
        try {
            HttpRequest.Builder fraga = HttpRequest.newBuilder(URI.create(adress));
            return HTTP.send((visat.isEmpty() ? fraga : fraga.header("Authorization", visat)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
