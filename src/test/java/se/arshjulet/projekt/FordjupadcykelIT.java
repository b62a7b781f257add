package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inkorgssida;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/** A granskning through its pages: proposed, chosen, led, planned, worked, written, checked by the nämnd, finished, assured, decided and dispatched. */
class FordjupadcykelIT {

    private static final int AR = 2024;
    private static final String TITEL = "Stöd till anhöriga";
    private static final String REKOMMENDATION = "Följ upp hur stödet används.";
    @AutoClose
    private static Webblasare webblasare;
    private final Map<String, Page> fonster = new HashMap<>();

    @BeforeAll
    static void oppna() {
        webblasare = new Webblasare();
    }

    @Test
    void ett_forslag_blir_en_granskning_som_expedieras_till_namnden() {
        revisornForeslar();
        deFortroendevaldaValjer();
        inkorg("direktor").ta("Utse projektledare", TITEL).kravTillganglig().fyll("projektledare", "revisor2").slutfor();
        ledarenPlanerar();
        varOchEnProvarSittOberoende("revisor2");
        varOchEnProvarSittOberoende("revisor");
        ettArbetspapperSkrivsOchGranskas();
        ledarenSkriverRapporten();
        namndenSakgranskar();
        ledarenGorRapportenFardig();
        inkorg("direktor").ta("Kvalitetssäkra rapporten", TITEL).kravTillganglig().valj("utfall", "GODKAND").slutfor();
        Uppgiftssida beslut = inkorg("fortroendevald").ta("Besluta om rapporten", TITEL).kravTillganglig();
        beslut.fyll("beslutsdatum", "2024-02-20").fyll("paragraf", "12").fyll("adressater[0].utskick", "FOR_SVAR").fyll("adressater[0].sistaSvarsdag", "2030-05-31").slutfor();
        registratornExpedierar();
        namndenHarRapportenOchSkaSvara();
    }

    private void revisornForeslar() {
        Formularsida forslag = oppna("revisor", "/fordjupning/forslag.xhtml?ar=2024");
        forslag.fyll("titel", TITEL).tryck("Spara");
        assertThat(forslag.text()).contains("Risken är inte beskriven");
        forslag.fyll("omrade", "verksamhet").fyll("risk", "Anhöriga får inte det stöd de har rätt till.").fyll("sannolikhet", "3").fyll("konsekvens", "3")
                .fyll("vasentlighet", "Berör många familjer.").fyll("motiv", "Har inte granskats tidigare.").tryck("Spara");
    }

    private void deFortroendevaldaValjer() {
        oppna("fortroendevald", "/fordjupning/revisionsplan.xhtml?ar=2024");
        Page sida = fonster.get("fortroendevald");
        sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITEL)).click();
        sida.waitForURL("**/fordjupning/forslag.xhtml?id=*");
        Formularsida val = new Formularsida(sida);
        val.valj("valt", "true").fyll("datum", "2024-02-20").fyll("paragraf", "11").tryck("Besluta");
        assertThat(oppna("fortroendevald", "/fordjupning/fordjupade.xhtml?ar=2024").text()).contains(TITEL);
    }

    private void ledarenPlanerar() {
        Uppgiftssida plan = inkorg("revisor2").oppna("Skriv projektplan", TITEL).kravTillganglig();
        plan.fyll("syfte", "Se om stödet når fram.").fyll("avgransning", "Det senaste året.").fyll("kriterier", "Kommunallagen 6 kap. 6 §.");
        plan.laggTill("Lägg till en fråga", 0, "fragor[0].text").fyll("fragor[0].text", "Når stödet dem som behöver det?");
        plan.laggTill("Lägg till en medarbetare", 0, "medlemmar[1].anvandarnamn").fyll("medlemmar[1].anvandarnamn", "revisor");
        assertThat(plan.slutforForgaves()).contains("nämnd");
        fonster.get("revisor2").locator("[data-falt=namnder] input[value=NORV]").check();
        plan.slutfor();
    }

    private void varOchEnProvarSittOberoende(String vem) {
        Uppgiftssida provning = inkorg(vem).oppna("Pröva oberoendet", TITEL).kravTillganglig();
        for (int i = 0; i < 5; i++) {
            provning.valj("hot[" + i + "].forekommer", "false");
        }
        provning.valj("hinder", "false").slutfor();
    }

    private void ettArbetspapperSkrivsOchGranskas() {
        Uppgiftssida genomforande = inkorg("revisor2").oppna("Genomför granskningen", TITEL);
        String adress = fonster.get("revisor2").url();
        genomforande.fyll("fragor[0].svar", "Ja, i huvudsak.").tryck("Spara").vantaPaSparat();
        assertThat(genomforande.slutforForgaves()).contains("arbetspapper");
        fonster.get("revisor2").getByText("Skriv ett arbetspapper").click();
        fonster.get("revisor2").waitForURL("**/arbetspapper.xhtml**");
        Formularsida papper = new Formularsida(fonster.get("revisor2"));
        papper.fyll("slag", "INTERVJU").fyll("rubrik", "Samtal om stödet").fyll("gjort", "Två samtal fördes.").fyll("underlag", "Anteckningar.")
                .fyll("iakttagelse", "Stödet är känt.").fyll("slutsats", "Stödet når fram.").tryck("Spara");
        enFilLaggsTillPappret(fonster.get("revisor2"));
        oppna("revisor", adressTillGranskningen("revisor"));
        fonster.get("revisor").getByText("1. Samtal om stödet").click();
        fonster.get("revisor").waitForURL("**/arbetspapper.xhtml**");
        new Formularsida(fonster.get("revisor")).tryck("Godkänn");
        fonster.get("revisor2").navigate(adress);
        new Uppgiftssida(fonster.get("revisor2")).slutfor();
    }

    private static void enFilLaggsTillPappret(Page sida) {
        sida.getByText("Spara och lägg till filer").click();
        sida.waitForURL("**/pappersfiler.xhtml**");
        sida.setInputFiles("#fil", new FilePayload("samtal.csv", "text/csv", "Vem;När\nA;B".getBytes(StandardCharsets.UTF_8)));
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lägg till fil")).click();
        sida.getByText("Filen är tillagd").waitFor();
        assertThat(sida.getByText("samtal.csv").first().isVisible()).isTrue();
    }

    private void ledarenSkriverRapporten() {
        Uppgiftssida rapport = inkorg("revisor2").oppna("Skriv rapportutkast", TITEL).kravTillganglig();
        rapport.fyll("sammanfattning", "Stödet når i huvudsak fram.").fyll("fordjupade[0].iakttagelser", "Stödet är känt men följs inte upp.").valj("fordjupade[0].niva", "2");
        rapport.laggTill("Lägg till en rekommendation", 0, "fordjupade[0].rekommendationer[0].text").fyll("fordjupade[0].rekommendationer[0].text", REKOMMENDATION).slutfor();
    }

    private void namndenSakgranskar() {
        Uppgiftssida sak = inkorg("namnd").ta("Sakgranska rapportutkastet", TITEL).kravTillganglig();
        assertThat(sak.text()).contains("Stödet är känt men följs inte upp.");
        sak.valj("utanAnmarkning", "false").laggTill("Lägg till en anmärkning", 0, "anmarkningar[0].text").fyll("anmarkningar[0].text", "Det var tre samtal.").slutfor();
    }

    private void ledarenGorRapportenFardig() {
        Uppgiftssida fardig = inkorg("revisor2").oppna("Färdigställ rapporten", TITEL).kravTillganglig();
        assertThat(fardig.text()).contains("Det var tre samtal.");
        fardig.valj("anmarkningar[0].rattat", "true").slutfor();
    }

    /** Nothing is missing but a day that there is. */
    private void registratornExpedierar() {
        Uppgiftssida expediering = inkorg("registrator").ta("Expediera rapporten", TITEL).kravTillganglig();
        assertThat(expediering.saknas()).contains("Inget saknas");
        assertThat(expediering.fyll("datum", "2024-02-31").slutforForgaves()).contains("2024-02-31");
        assertThat(expediering.saknas()).contains("Rätta det som är markerat").doesNotContain("Inget saknas");
        expediering.fyll("datum", "2024-02-20").slutfor();
    }

    private void namndenHarRapportenOchSkaSvara() {
        Uppgiftssida svar = inkorg("namnd").dela("Lämna svar", TITEL);
        assertThat(svar.text()).contains(REKOMMENDATION, "2030-05-31");
        assertThat(oppna("direktor", adressTillGranskningen("direktor")).text()).contains("Expedierad", "NORV", "Rapporten som PDF");
    }

    /** From the list of the year's granskningar. */
    private String adressTillGranskningen(String vem) {
        oppna(vem, "/fordjupning/fordjupade.xhtml?ar=2024");
        return fonster.get(vem).getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITEL)).first().getAttribute("href");
    }

    private Formularsida oppna(String vem, String adress) {
        inkorg(vem);
        fonster.get(vem).navigate(adress);
        return new Formularsida(fonster.get(vem));
    }

    private Inkorgssida inkorg(String vem) {
        if (!fonster.containsKey(vem)) {
            fonster.put(vem, webblasare.fonster(Demoserver.adress(), 1400, 900));
            return new Inloggningssida(fonster.get(vem)).inne(vem).i(AR);
        }
        return new Inkorgssida(fonster.get(vem)).i(AR);
    }
}
