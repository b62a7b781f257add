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
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** How a user chooses to be told, and the calendar at its secret address. */
class InstallningarIT {

    private static final String SIDAN = "/avisering/installningar.xhtml";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void valet_ligger_kvar_och_kalendern_kan_delas_bytas_och_aterkallas() {
        try (Webblasare webblasare = new Webblasare()) {
            Page page = webblasare.fonster(Demoserver.adress(), 390, 844);
            new Inloggningssida(page).loggaIn("revisor2", Demoserver.LOSENORD);
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

            String gammal = dela(page, "Skapa en adress");
            assertThat(Tillganglighetsprov.brister(page)).isEmpty();
            HttpResponse<String> kalender = hamta(gammal);
            assertThat(kalender.statusCode()).isEqualTo(200);
            assertThat(kalender.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
            assertThat(kalender.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("RS 2024").contains("SHB 2023").as("NORV:s år är en annans").doesNotContain("NORV 2023");
            page.navigate(SIDAN);
            assertThat(page.content()).as("shown once").doesNotContain(gammal).contains("Din kalender delas sedan");
            String ny = dela(page, "Byt till en ny adress");
            assertThat(hamta(gammal).statusCode()).isEqualTo(404);
            assertThat(hamta(ny).statusCode()).isEqualTo(200);
            new Formularsida(page).tryck(knapp(page, "Sluta dela"));
            assertThat(page.locator("main").innerText()).contains("Din kalender delas inte");
            assertThat(hamta(ny).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void den_som_provar_adresser_far_snart_vanta_som_efter_fel_losenord() {
        String gissning = Demoserver.adress() + "/kalender/" + "A".repeat(43) + ".ics";
        for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
            hamta(gissning);
        }
        HttpResponse<String> nekad = hamta(gissning);
        assertThat(nekad.statusCode()).isEqualTo(429);
        assertThat(nekad.headers().firstValue("Retry-After")).contains("900");
        assertThat(hamta(Demoserver.adress() + "/kalender/felskriven.ics").statusCode()).isEqualTo(404);
        Demoserver.server().flyttaFram(Anvandare.LASNINGSTID.plusSeconds(1));
        assertThat(hamta(gissning).statusCode()).isEqualTo(404);
    }

    private static String dela(Page page, String knapp) {
        new Formularsida(page).tryck(knapp(page, knapp));
        page.locator("#kalenderadress").waitFor();
        return page.locator("#kalenderadress").inputValue();
    }

    private static Locator knapp(Page page, String namn) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(namn));
    }

    private static HttpResponse<String> hamta(String adress) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(adress)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
