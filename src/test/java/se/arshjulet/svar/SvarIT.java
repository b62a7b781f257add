package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Provmall;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Adminsida;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inkorgssida;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** The nämnd answers: two people prepare, one asks for more time and gets it, one submits with the minutes, two points come back and are completed. */
class SvarIT {

    private static final Path KATALOG = Path.of(System.getProperty("it.data", "target/it"), "svar");
    private static final LocalDate IDAG = LocalDate.of(2024, 2, 20);
    private static final String ARENDE = "NORV 2022";
    @AutoClose
    private static Server server;
    @AutoClose
    private static Webblasare webblasare;
    private final Map<String, Page> fonster = new HashMap<>();

    @BeforeAll
    static void oppna() {
        Provmall.demo(KATALOG);
        server = new Server(KATALOG, Map.of("arshjulet.demo", "true"));
        server.stallKlockan(IDAG);
        server.starta();
        webblasare = new Webblasare();
    }

    @Test
    void namnden_forbereder_far_anstand_lamnar_in_kompletterar_och_svaret_godtas() {
        handlaggarenForbereder();
        sekreterarenBerOmAnstandOchFarDet();
        sekreterarenLamnarInMedProtokoll();
        revisornSanderTvaPunkterTillbaka();
        sekreterarenFarMerTidAttKomplettera();
        sekreterarenKompletterarBaraDem();
        revisornGodtar();
    }

    @Test
    void ordforanden_undertecknar_det_som_en_annan_fortroendevald_har_beslutat() {
        inkorg("admin");
        new Adminsida(fonster.get("admin")).anvandare("ledamot", "Lena Ledamot", "förtroendevald revisor", "FORTROENDEVALD", null, null, Demoserver.LOSENORD);
        inkorg("ledamot").ta("Besluta om rapporten", "HSN 2023").valj("forSvar", "false").fyll("beslutsdatum", "2024-02-20").fyll("paragraf", "8")
                .fyll("text", "Revisorerna sänder rapporten för kännedom.").slutfor();
        Uppgiftssida missivet = inkorg("fortroendevald").ta("Underteckna missivet", "HSN 2023").kravTillganglig();
        assertThat(missivet.text()).contains("Lena Ledamot", "Revisorerna sänder rapporten för kännedom.");
        missivet.valj("undertecknas", "true").slutfor();
        inkorg("registrator").ta("Expediera rapporten", "HSN 2023");
    }

    private void handlaggarenForbereder() {
        Uppgiftssida svar = inkorg("handlaggare").dela("Lämna svar", ARENDE).kravTillganglig();
        for (int i = 0; svar.har("punkter[" + i + "].beskrivning"); i++) {
            svar.fyll("punkter[" + i + "].beskrivning", "Förvaltningen kartlägger punkt " + (i + 1) + ".").fyll("punkter[" + i + "].ansvarig", "Förvaltningschefen")
                    .fyll("punkter[" + i + "].klartSenast", "2024-12-31").fyll("punkter[" + i + "].genomforande", "PABORJAD");
        }
        svar.tryck("Spara").vantaPaSparat();
        assertThat(fonster.get("handlaggare").locator("#slutfor").count()).as("en handläggare lämnar inte in").isZero();
        assertThat(svar.text()).contains("Svaret lämnas in av Nils Nämndsekreterare");
    }

    private void sekreterarenBerOmAnstandOchFarDet() {
        Uppgiftssida svar = inkorg("namnd").dela("Lämna svar", ARENDE);
        assertThat(svar.varde("punkter[0].beskrivning")).isEqualTo("Förvaltningen kartlägger punkt 1.");
        assertThat(svar.text()).contains("Senast skrivet av Hanna Handläggare");
        svar.fyll("punkter[0].beskrivning", "Nämnden ger förvaltningen i uppdrag att kartlägga punkt 1.").tryck("Spara").vantaPaSparat();
        fonster.get("namnd").getByText("Be om anstånd").click();
        fonster.get("namnd").waitForURL("**/svar/anstand.xhtml**");
        Formularsida anstand = new Formularsida(fonster.get("namnd"));
        anstand.fyll("till", "2024-05-15").fyll("motiv", "Nämnden sammanträder först i maj.").tryck("Be om anstånd");
        assertThat(anstand.text()).contains("Inte avgjort");
        inkorg("revisor").oppna("Pröva anstånd", ARENDE).kravTillganglig().valj("beviljas", "true").fyll("beslutsmotiv", "Skälet godtas.").slutfor();
        assertThat(inkorg("namnd").dela("Lämna svar", ARENDE).text()).contains("Svar senast 2024-05-15", "Beviljat");
    }

    private void sekreterarenLamnarInMedProtokoll() {
        Page sida = fonster.get("namnd");
        sida.getByText("Bifoga protokoll").click();
        sida.waitForURL("**/svar/protokoll.xhtml**");
        sida.locator("input[type=file]").setInputFiles(new FilePayload("protokoll.pdf", "application/pdf", "%PDF-1.4\n§ 57\n%%EOF".getBytes(StandardCharsets.UTF_8)));
        new Formularsida(sida).tryck("Bifoga protokoll");
        assertThat(new Formularsida(sida).text()).contains("protokoll.pdf");
        inkorg("namnd").dela("Lämna svar", ARENDE).fyll("beslutsdatum", "2024-02-19").fyll("paragraf", "57").slutfor();
    }

    private void revisornSanderTvaPunkterTillbaka() {
        Uppgiftssida granskning = inkorg("revisor").oppna("Granska svar", ARENDE).kravTillganglig();
        assertThat(granskning.text()).contains("protokoll.pdf");
        int punkter = 0;
        for (; granskning.har("punkter[" + punkter + "].bedomning"); punkter++) {
            granskning.valj("punkter[" + punkter + "].bedomning", punkter < 2 ? "DELVIS" : "TILLRACKLIGT");
        }
        assertThat(punkter).isGreaterThan(2);
        granskning.valj("accepterat", "false");
        assertThat(granskning.slutforForgaves()).contains("Punkt 1 saknar motiv");
        granskning.fyll("punkter[0].motiv", "Säg vad kartläggningen ska leda till.").fyll("punkter[1].motiv", "Säg när nämnden får se resultatet.").slutfor();
    }

    private void sekreterarenFarMerTidAttKomplettera() {
        assertThat(inkorg("namnd").dela("Komplettera svar", ARENDE).text()).contains("Svar senast 2024-03-05");
        fonster.get("namnd").getByText("Be om anstånd").click();
        fonster.get("namnd").waitForURL("**/svar/anstand.xhtml**");
        Formularsida anstand = new Formularsida(fonster.get("namnd"));
        anstand.fyll("till", "2024-04-10").fyll("motiv", "Nämnden sammanträder i april.").tryck("Be om anstånd");
        inkorg("revisor").oppna("Pröva anstånd", ARENDE).valj("beviljas", "true").fyll("beslutsmotiv", "Skälet godtas.").slutfor();
        assertThat(inkorg("namnd").dela("Komplettera svar", ARENDE).text()).contains("Svar senast 2024-04-10");
    }

    private void sekreterarenKompletterarBaraDem() {
        Uppgiftssida komplettering = inkorg("namnd").dela("Komplettera svar", ARENDE).kravTillganglig();
        assertThat(komplettering.har("punkter[2].beskrivning")).as("en punkt som räcker kan inte ändras").isFalse();
        assertThat(komplettering.text()).contains("Säg när nämnden får se resultatet.");
        komplettering.fyll("punkter[0].beskrivning", "Kartläggningen leder till en ny rutin.").fyll("punkter[1].beskrivning", "Nämnden får resultatet i oktober.")
                .fyll("paragraf", "63").slutfor();
    }

    private void revisornGodtar() {
        Uppgiftssida granskning = inkorg("revisor").oppna("Granska svar", ARENDE);
        granskning.valj("punkter[0].bedomning", "TILLRACKLIGT").valj("punkter[1].bedomning", "TILLRACKLIGT").valj("accepterat", "true").slutfor();
        fonster.get("namnd").navigate("/svar/svaret.xhtml?svar=1");
        assertThat(new Formularsida(fonster.get("namnd")).text())
                .contains("Godtaget", "Nämndens komplettering", "Kartläggningen leder till en ny rutin.", "Nämnden ger förvaltningen i uppdrag att kartlägga punkt 1.", "protokoll.pdf", "Beviljat");
    }

    private Inkorgssida inkorg(String vem) {
        if (!fonster.containsKey(vem)) {
            fonster.put(vem, webblasare.fonster(server.adress(), 1400, 900));
            return new Inloggningssida(fonster.get(vem)).loggaIn(vem, Demoserver.LOSENORD);
        }
        return new Inkorgssida(fonster.get(vem));
    }
}
