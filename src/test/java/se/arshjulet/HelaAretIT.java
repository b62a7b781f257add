package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Arsrapporttext;
import se.arshjulet.testsupport.Norvaret;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Adminsida;
import se.arshjulet.testsupport.pages.Formularsida;
import se.arshjulet.testsupport.pages.Inkorgssida;
import se.arshjulet.testsupport.pages.Inloggningssida;
import se.arshjulet.testsupport.pages.Uppgiftssida;

/**
 * The year 2023 of nämnden för operativ regiongemensam verksamhet, told once from an empty database to the accepted answer,
 * through the real pages in a real browser, by seven people, with a power cut in the middle.
 */
class HelaAretIT {

    private static final String FORSTA = "ett-langt-losenord-23";
    private static final String LOSENORD = "ett-eget-losenord-47";
    private static final LocalDate BORJAN = LocalDate.of(2023, 1, 9);

    private static final Path KATALOG = Path.of(System.getProperty("it.data", "target/it"), "hela-aret");
    @AutoClose
    private static Server server;
    @AutoClose
    private static Webblasare webblasare;
    private static final Norvaret NORV = new Norvaret();
    private final Map<String, Page> fonster = new HashMap<>();

    @BeforeAll
    static void oppna() {
        server = new Server(KATALOG, Map.of("arshjulet.kontor", "Revisionskontoret"));
        server.stallKlockan(BORJAN);
        server.starta();
        webblasare = new Webblasare();
    }

    @Test
    void ett_ar_gar_fran_start_till_accepterat_svar() {
        administratorenLaggerUpp();
        direktorenStartarAret();
        revisornProvarSittOberoendeOchGranskarRiskplanen();
        aretFoljsUpp();
        byranUttalarSig();
        fordjupningarnaRedovisas();
        server.startaOm();
        fonster.clear();
        utkastetSkrivs();
        kvalitetssakringenSanderTillbakaEnGang();
        deFortroendevaldaBeslutar();
        registratornExpedierar();
        namndenSvararOchKompletterar();
        rapportenHarVarjeSiffra();
    }

    private void administratorenLaggerUpp() {
        Adminsida admin = new Adminsida(nyttFonster("admin"));
        admin.forstaStart(server.ur(Pattern.compile("one-time code: (\\S+)")), "admin", LOSENORD);
        new Inloggningssida(fonster.get("admin")).skaffaKoder("admin", LOSENORD, server::nu);
        admin.kravKoderBaraAv("ADMINISTRATOR");
        NORV.namnder().forEach(admin::namnd);
        admin.byra(Norvaret.BYRA);
        admin.anvandare("revisor", "Revisorn", "certifierad kommunal yrkesrevisor", "YRKESREVISOR", null, null, FORSTA);
        admin.anvandare("direktor", "Direktören", "revisionsdirektör", "REVISIONSDIREKTOR", null, null, FORSTA);
        admin.anvandare("fortroendevald", "Den förtroendevalda", "förtroendevald revisor", "FORTROENDEVALD", null, null, FORSTA);
        admin.anvandare("registrator", "Registratorn", "registrator", "REGISTRATOR", null, null, FORSTA);
        admin.anvandare("namnd", "Nämndens sekreterare", "nämndsekreterare", "NAMND", "NORV", null, FORSTA);
        admin.anvandare("byra", "Byråns revisor", "redovisningsrevisor", "REDOVISNINGSREVISOR", null, Norvaret.BYRA, FORSTA);
        // soon: what the administratör has set is worth something for a week
        List.of("revisor", "direktor", "fortroendevald", "registrator", "namnd", "byra").forEach(vem -> Sidklient.valjLosenord(server.adress(), vem, FORSTA, LOSENORD));
    }

    private void direktorenStartarAret() {
        inkorg("direktor");
        Formularsida plan = oppna("direktor", "/arsgranskning/arsplan.xhtml");
        plan.fyll("ar", "2023").tryck("Lägg upp året");
        new Adminsida(fonster.get("admin")).byrauppdrag(2023, Norvaret.BYRA);
        Formularsida start = oppna("direktor", "/arsgranskning/starta.xhtml?ar=2023");
        start.fyll("rader[" + NORV.plats(start.text()) + "].revisor", "revisor").tryck("Starta för de valda");
    }

    private void revisornProvarSittOberoendeOchGranskarRiskplanen() {
        Uppgiftssida provning = inkorg("revisor").oppna("Pröva oberoendet", "NORV 2023");
        for (int i = 0; i < 5; i++) {
            provning.valj("hot[" + i + "].forekommer", "false");
        }
        assertThat(provning.slutforForgaves()).contains("hinder");
        provning.valj("hinder", "false").slutfor();
        NORV.lasInUnderlag(server, "revisor", LOSENORD);
        server.stallKlockan(LocalDate.of(2023, 5, 2));
        Uppgiftssida plan = inkorg("revisor").oppna("Granska riskplan", "NORV 2023");
        plan.fyll("riskplaner[0].antagen.datum", "2023-04-26").fyll("riskplaner[0].antagen.paragraf", "12");
        plan.fyll("riskplaner[0].antalRisker", "5").fyll("riskplaner[0].antalForegaendeAr", "12");
        plan.fyll("riskplaner[1].antagen.datum", "2023-04-26").fyll("riskplaner[1].antagen.paragraf", "12");
        plan.fyll("riskplaner[1].antalRisker", "13").fyll("riskplaner[1].antalForegaendeAr", "14");
        plan.slutfor();
    }

    private void aretFoljsUpp() {
        server.stallKlockan(LocalDate.of(2023, 6, 5));
        foljUpp("mars", "-40", "±0");
        foljUpp("maj", "−60", "+/-0");
        server.stallKlockan(LocalDate.of(2023, 9, 20));
        foljUpp("delår", "-75,0", "0");
        inkorg("revisor").oppna("Granska uppföljning", "Uppföljning 1").slutfor();
        server.stallKlockan(LocalDate.of(2024, 1, 15));
        foljUpp("oktober", "-90", "±0");
        inkorg("revisor").oppna("Granska uppföljning", "Uppföljning 2").slutfor();
    }

    private void foljUpp(String period, String digitalisering, String medicinskService) {
        inkorg("revisor").oppna("Granska verksamheten", "Verksamhet, " + period).slutfor();
        Uppgiftssida ekonomi = inkorg("revisor").oppna("Granska ekonomin", "Ekonomi, " + period);
        ekonomi.fyll("prognoser[0].belopp", digitalisering).fyll("prognoser[1].belopp", medicinskService).slutfor();
    }

    private void byranUttalarSig() {
        server.stallKlockan(LocalDate.of(2024, 2, 5));
        for (String bokslut : List.of("DELAR", "AR")) {
            Uppgiftssida uttalande = inkorg("byra").ta("Lämna uttalande, " + Norvaret.BYRA, bokslut.equals("AR") ? "årsbokslut" : "delårsbokslut");
            NORV.uttalanden(bokslut).forEach(post -> skriv(uttalande, post));
            uttalande.slutfor();
        }
    }

    private static void skriv(Uppgiftssida sida, JsonNode uttalande) {
        int plats = Norvaret.plats(uttalande);
        String falt = "uttalanden[" + plats + "]";
        sida.fyll(falt + ".text", uttalande.get("text").asText());
        if (uttalande.get("rattvisande").isBoolean()) {
            sida.valj(falt + ".rattvisande", uttalande.get("rattvisande").asText());
        }
        int nummer = 0;
        for (JsonNode rad : uttalande.get("rader")) {
            String radfalt = falt + ".rader[" + nummer++ + "]";
            sida.laggTill("Lägg till en post", plats, radfalt + ".post");
            sida.fyll(radfalt + ".post", rad.get("post").asText()).fyll(radfalt + ".belopp", rad.get("belopp").asText())
                    .fyll(radfalt + ".bas", rad.get("bas").asText()).fyll(radfalt + ".forklaring", rad.get("forklaring").asText());
        }
    }

    private void fordjupningarnaRedovisas() {
        inkorg("revisor").oppna("Redovisa fördjupningar", "NORV 2023").slutfor();
    }

    private void utkastetSkrivs() {
        server.stallKlockan(LocalDate.of(2024, 2, 20));
        Uppgiftssida utkast = inkorg("revisor").oppna("Skriv utkast", "NORV 2023");
        assertThat(utkast.saknas()).doesNotContain("saknar");
        utkast.slutfor();
    }

    private void kvalitetssakringenSanderTillbakaEnGang() {
        Uppgiftssida forsta = inkorg("direktor").ta("Kvalitetssäkra årsrapporten", "NORV 2023");
        forsta.valj("utfall", "ATERREMITTERAD");
        assertThat(forsta.slutforForgaves()).contains("notering");
        forsta.tryck("Lägg till en notering").fyll("noteringar[0].del", "omrade:ekonomi")
                .fyll("noteringar[0].text", "Förklara lagrets betydelse för underskottet.");
        forsta.slutfor();
        Uppgiftssida atgard = inkorg("revisor").oppna("Åtgärda noteringar", "NORV 2023").kravTillganglig();
        assertThat(atgard.text()).contains("Förklara lagrets betydelse");
        atgard.kryssa("noteringar[0].atgardad").fyll("noteringar[0].kommentar", "Motivet har kompletterats.").slutfor();
        Uppgiftssida andra = inkorg("direktor").ta("Kvalitetssäkra årsrapporten", "NORV 2023");
        andra.valj("utfall", "GODKAND").slutfor();
    }

    private void deFortroendevaldaBeslutar() {
        server.stallKlockan(LocalDate.of(2024, 4, 3));
        Uppgiftssida beslut = inkorg("fortroendevald").ta("Besluta om rapporten", "NORV 2023");
        beslut.valj("forSvar", "true").fyll("beslutsdatum", "2024-04-03").fyll("paragraf", "31").fyll("sistaSvarsdag", "2024-06-30")
                .fyll("text", "Revisorerna önskar nämndens svar på de väsentliga avvikelserna och rekommendationerna.").slutfor();
    }

    private void registratornExpedierar() {
        inkorg("registrator").ta("Expediera rapporten", "NORV 2023").fyll("datum", "2024-04-05").slutfor();
        assertThat(oppna("registrator", "/diarium/diarium.xhtml").text()).contains("REV 2024-1:1", "REV 2024-1:3", "Expedierad");
    }

    private void namndenSvararOchKompletterar() {
        server.stallKlockan(LocalDate.of(2024, 6, 12));
        Uppgiftssida svar = inkorg("namnd").dela("Lämna svar", "NORV 2023");
        svar.fyll("beslutsdatum", "2024-06-11").fyll("paragraf", "57");
        assertThat(svar.slutforForgaves()).contains("åtgärd");
        for (int i = 0; svar.har("punkter[" + i + "].beskrivning"); i++) {
            svar.fyll("punkter[" + i + "].beskrivning", "Nämnden ger förvaltningen i uppdrag att åtgärda punkt " + (i + 1) + ".")
                    .fyll("punkter[" + i + "].ansvarig", "Förvaltningschefen").fyll("punkter[" + i + "].klartSenast", "2024-12-31");
        }
        svar.slutfor();
        Uppgiftssida granskning = inkorg("revisor").oppna("Granska svar", "NORV 2023").kravTillganglig().valj("accepterat", "false");
        for (int i = 0; granskning.har("punkter[" + i + "].bedomning"); i++) {
            granskning.valj("punkter[" + i + "].bedomning", i == 0 ? "DELVIS" : "TILLRACKLIGT");
        }
        granskning.fyll("punkter[0].motiv", "Ange hur informationsklassningen ska följas upp.").slutfor();
        inkorg("namnd").dela("Komplettera svar", "NORV 2023").kravTillganglig().fyll("punkter[0].beskrivning", "Klassningen följs upp varje kvartal och redovisas för nämnden.").slutfor();
        inkorg("revisor").oppna("Granska svar", "NORV 2023").valj("punkter[0].bedomning", "TILLRACKLIGT").valj("accepterat", "true").slutfor();
        assertThat(oppna("direktor", "/arsgranskning/arsgranskningar.xhtml").text()).contains("Avslutad");
        assertThat(oppna("registrator", "/diarium/diarium.xhtml?slag=SVAR").text()).contains("REV 2024-1:4", "REV 2024-1:5", "Komplettering av svar");
    }

    private void rapportenHarVarjeSiffra() {
        Arsrapporttext rapport = Arsrapporttext.hamta(server, "namnd", LOSENORD, "NORV", 2023);
        assertThat(Arsrapporttext.siffror()).allSatisfy(siffra -> assertThat(rapport.har(siffra)).as(siffra).isTrue());
        assertThat(rapport.text()).doesNotContain("UTKAST");
    }

    private Inkorgssida inkorg(String vem) {
        Page sida = fonster.get(vem);
        if (sida == null || sida.isClosed()) {
            sida = nyttFonster(vem);
        }
        if (!sida.url().contains(".xhtml") || sida.url().contains("forsta-start") || sida.url().contains("logga-in")) {
            return new Inloggningssida(sida).loggaIn(vem, LOSENORD);
        }
        return new Inkorgssida(sida);
    }

    private Page nyttFonster(String vem) {
        Page sida = webblasare.fonster(server.adress(), 1400, 900);
        fonster.put(vem, sida);
        return sida;
    }

    private Formularsida oppna(String vem, String adress) {
        fonster.get(vem).navigate(adress);
        return new Formularsida(fonster.get(vem));
    }
}
