package se.arshjulet.inkorg;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** One auditor is away for a while, and another works in that person's place; the direktör sees what one of them has open. */
class ErsattareIT {

    @AutoClose
    private static Webblasare webblasare;

    @BeforeAll
    static void oppna() {
        webblasare = new Webblasare();
    }

    @Test
    void ersattaren_arbetar_i_den_bortas_utkast_tills_den_ar_tillbaka() {
        String utkast = "/rapport/skrivUtkast.xhtml?uppgift=" + Demoregister.las().id("SHB-2023/skrivUtkast");
        Page borta = fonster("revisor2");
        Page ersattare = fonster("revisor");
        assertThat(status(ersattare, utkast)).isEqualTo(404);
        borta.navigate("/organisation/franvaro.xhtml");
        Formularsida sida = new Formularsida(borta);
        sida.fyll("fran", "2024-02-20").fyll("till", "2024-02-20").fyll("ersattare", "revisor");
        sida.fyll("till", "2024-03-01").tryck("Registrera");
        assertThat(sida.text()).contains("2024-02-20 – 2024-03-01", "Pågår", "Rut Revisor");
        try {
            ersattare.navigate("/inkorg/inkorg.xhtml?korg=MINA&ar=2023&namnd=SHB");
            assertThat(ersattare.locator("main")).containsText("Du ersätter");
            ersattare.navigate(utkast);
            assertThat(ersattare.locator("main")).containsText("i stället för Rolf Revisor");
            Uppgiftssida text = new Uppgiftssida(ersattare);
            String fore = text.varde("ansvarsomraden");
            text.fyll("ansvarsomraden", fore + " Av ersättaren.").vantaPaSparat();
            borta.navigate(utkast);
            assertThat(new Uppgiftssida(borta).varde("ansvarsomraden")).contains("Av ersättaren.");
            text.fyll("ansvarsomraden", fore).vantaPaSparat();
        } finally {
            borta.navigate("/organisation/franvaro.xhtml");
            sida.tryck(borta.locator("#listor tr").filter(new Locator.FilterOptions().setHasText("2024-03-01")).getByRole(AriaRole.BUTTON).first());
        }
        assertThat(status(ersattare, utkast)).isEqualTo(404);
    }

    @Test
    void revisionsdirektoren_ser_vad_som_flyttas_innan_det_flyttas() {
        Page direktor = fonster("direktor");
        direktor.navigate("/arsgranskning/arsgranskningar.xhtml");
        direktor.getByText("Lämna över en portfölj").click();
        direktor.waitForURL("**/organisation/overlamning.xhtml");
        Formularsida sida = new Formularsida(direktor);
        sida.fyll("fran", "revisor").tryck("Visa");
        assertThat(sida.text()).contains("Öppet hos Rut Revisor", "NORV 2023", "Flyttas");
        sida.fyll("till", "revisor").tryck("Lämna över allt");
        assertThat(sida.text()).contains("Rut Revisor har redan allt det här");
    }

    private static int status(Page flik, String adress) {
        Response svar = flik.navigate(adress);
        return svar.status();
    }

    private static Page fonster(String vem) {
        Page flik = webblasare.fonster(Demoserver.adress(), 1400, 900);
        new Inloggningssida(flik).inne(vem);
        return flik;
    }
}
