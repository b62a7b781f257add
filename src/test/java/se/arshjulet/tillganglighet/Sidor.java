package se.arshjulet.tillganglighet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Sidklient;

/** What there is to look at: every page with someone who may see it, and every task that is open in the demo or in a year of the test's own. */
final class Sidor {

    static final String INGEN = "";
    private static final int AR = 2018;
    private static final int FORDJUPADES_AR = 2024;

    /** @param vem who looks, {@link #INGEN} for someone who has not logged in; {@code knapp} an id to press first, or null */
    record Besok(String vem, String adress, String knapp) {

        String sida() {
            return adress.replaceFirst("\\?.*", "");
        }
    }

    private static List<Besok> gemensamma;

    private final List<Besok> alla = new ArrayList<>();

    private Sidor() {
    }

    static synchronized List<Besok> alla() {
        if (gemensamma == null) {
            gemensamma = samla();
        }
        return gemensamma;
    }

    private static List<Besok> samla() {
        Sidor sidor = new Sidor();
        sidor.se(INGEN, "/logga-in.xhtml", "/inloggning/kod.xhtml", "/forsta-start.xhtml");
        sidor.alla.add(new Besok(INGEN, "/logga-in.xhtml", "loggaIn"));
        sidor.demon(Demoregister.las());
        sidor.eget();
        sidor.se("admin", "/admin/start.xhtml", "/admin/anvandare.xhtml", "/admin/anvandaren.xhtml", "/admin/anvandaren.xhtml?id=1", "/admin/byraer.xhtml",
                "/admin/byrauppdrag.xhtml?ar=2023", "/admin/namnder.xhtml", "/admin/namnden.xhtml", "/admin/mallar.xhtml", "/admin/mallen.xhtml?id=1", "/admin/mallen.xhtml?id=1&del=delomraden",
                "/admin/mallen.xhtml?id=1&del=kriterier", "/admin/mallen.xhtml?id=1&del=avsnitt", "/admin/mallen.xhtml?id=1&del=texter", "/admin/mallen.xhtml?id=1&del=utseende",
                "/admin/mallprov.xhtml?mall=1", "/admin/driftlage.xhtml", "/admin/modeller.xhtml", "/admin/modellflytt.xhtml?modell=svar&version=1", "/admin/personuppgifter.xhtml", "/admin/driftstorningar.xhtml", "/admin/revisionslogg.xhtml", "/admin/apinycklar.xhtml", "/admin/engangskoder.xhtml", "/admin/identitet.xhtml", "/admin/sakerhetskopior.xhtml", "/admin/diarium.xhtml", "/admin/dokumentmall.xhtml", "/finns-inte.xhtml");
        sidor.se("direktor", "/organisation/konto.xhtml", "/organisation/franvaro.xhtml", "/organisation/overlamning.xhtml?fran=revisor");
        return sidor.alla;
    }

    private void demon(Demoregister demo) {
        String norv = demo.id("NORV-2023");
        se("revisor", "/inkorg/inkorg.xhtml", "/arsgranskning/arsgranskningar.xhtml", "/arsgranskning/arende.xhtml?id=" + norv,
                "/rapport/forhandsvisning.xhtml?arsgranskning=" + norv, "/rapport/bilder.xhtml?arsgranskning=" + norv, "/admin/start.xhtml",
                "/inkorg/versioner.xhtml?arsgranskning=" + norv, "/underlag/underlag.xhtml?arsgranskning=" + norv, forsta(norv), "/rapport/kontrollera.xhtml?arsgranskning=" + demo.id("NORV-2022"),
                "/oberoende/provaOberoende.xhtml?uppgift=" + demo.id("NORV-2024/provaOberoende"),
                "/uppfoljning/granskaUppfoljning.xhtml?uppgift=" + demo.id("PVN-2023/granskaUppfoljning"),
                utkast(demo, "ansvarsomraden"), utkast(demo, "delomrade-V6a"), utkast(demo, "omrade-ekonomi"), utkast(demo, "utfall"), utkast(demo, "tidigare"), utkast(demo, "bilagor"),
                utkast(demo, "bilder"));
        se("revisor", "/avisering/installningar.xhtml", "/inloggning/sakerhet.xhtml", "/inloggning/engangskoder.xhtml");
        se("direktor", jamforelse(norv), "/inkorg/inkorg.xhtml?korg=LYFTA", "/inkorg/inkorg.xhtml?korg=GRUPPENS", "/arsgranskning/arsplan.xhtml", "/arsgranskning/starta.xhtml",
                "/arsgranskning/arende.xhtml?id=" + norv, "/kvalitetssakring/kvalitetssakra.xhtml?uppgift=" + demo.id("RS-2023/kvalitetssakra"));
        se("fortroendevald", "/region/regionen.xhtml", "/region/laget.xhtml?ar=2023", "/region/underlag.xhtml?ar=2023");
        se("fortroendevald", "/inkorg/inkorg.xhtml?korg=GRUPPENS", "/beslut/beslutaOmRapport.xhtml?uppgift=" + demo.id("HSN-2023/beslutaOmRapport"));
        se("registrator", "/expediering/expediera.xhtml?uppgift=" + demo.id("SUS-2023/expediera"));
        se("revisor", "/begaran/begar.xhtml?arsgranskning=" + norv, "/begaran/begaran.xhtml?id=1", "/dialog/dialog.xhtml", "/dialog/anteckna.xhtml?arsgranskning=" + norv);
        se("namnd", "/begaran/lamnaUnderlag.xhtml?uppgift=" + demo.id("NORV-2023/lamnaUnderlag"));
        se("revisor", "/atgardsregister/register.xhtml?status=ALLA", "/atgardsregister/statistik.xhtml", "/atgardsregister/punkt.xhtml?id=1");
        se("namnd", "/inkorg/inkorg.xhtml", "/atgardsregister/punkt.xhtml?id=1");
        se("direktor", "/atgardsregister/flytta.xhtml", "/atgardsregister/punkt.xhtml?id=1");
        se("namnd", "/svar/lamnaSvar.xhtml?uppgift=" + demo.id("NORV-2022/lamnaSvar"), "/svar/svaret.xhtml?svar=1", "/svar/anstand.xhtml?svar=1", "/svar/protokoll.xhtml?svar=1");
        se("fortroendevald", "/svar/kritik.xhtml?arsgranskning=" + demo.id("NORV-2022"));
        se("registrator", "/diarium/diarium.xhtml", "/diarium/diarium.xhtml?ord=finnsinte", "/diarium/arende.xhtml?id=1", "/diarium/handling.xhtml?id=1", "/diarium/registrera.xhtml",
                "/diarium/registrera.xhtml?arende=1", "/diarium/utdrag.xhtml", "/diarium/gallring.xhtml");
        alla.add(new Besok("registrator", "/diarium/registrera.xhtml", "registrera"));
        fordjupade();
        se("byra", "/rakenskaper/lamnaUttalande.xhtml?uppgift=" + demo.id("PVN-2023/lamnaUttalande"));
    }

    /** The fördjupade granskningar of the demo: what the list of them leads to, and their open tasks. */
    private void fordjupade() {
        se("revisor", "/fordjupning/fordjupade.xhtml?ar=" + FORDJUPADES_AR, "/fordjupning/revisionsplan.xhtml?ar=" + FORDJUPADES_AR, "/fordjupning/forslag.xhtml?ar=" + FORDJUPADES_AR,
                "/fordjupning/revisionsplan.xhtml?ar=2022", "/fordjupning/fordjupade.xhtml?ar=2022");
        alla.add(new Besok("revisor", "/fordjupning/forslag.xhtml?ar=" + FORDJUPADES_AR, "sparaForslag"));
        String plan = Sidklient.som("fortroendevald").hamta("/fordjupning/revisionsplan.xhtml?ar=" + FORDJUPADES_AR).body();
        se("fortroendevald", fran(plan, "/fordjupning/forslag\\.xhtml\\?id=\\d+(?=[^>]*>Förstudie)"));
        Sidklient direktor = Sidklient.som("direktor");
        String lista = direktor.hamta("/fordjupning/fordjupade.xhtml?ar=" + FORDJUPADES_AR).body();
        Map<String, String> sidor = new HashMap<>();
        for (String amne : List.of("Uppföljning av avtal", "Lager av", "Behörigheter i")) {
            String adress = fran(lista, "/fordjupning/fordjupad\\.xhtml\\?id=\\d+(?=[^>]*>" + amne + ")");
            sidor.put(amne, direktor.hamta(adress).body());
            se("direktor", adress, adress.replace("fordjupad.xhtml", "rapport.xhtml"));
        }
        String pagaende = fran(lista, "/fordjupning/fordjupad\\.xhtml\\?id=\\d+(?=[^>]*>Uppföljning av avtal)").replaceFirst(".*=", "");
        String nytt = "/fordjupning/arbetspapper.xhtml?fordjupad=" + pagaende;
        se("revisor", fran(sidor.get("Uppföljning av avtal"), "/fordjupning/genomforGranskning\\.xhtml\\?uppgift=\\d+"), nytt,
                fran(sidor.get("Uppföljning av avtal"), "/fordjupning/arbetspapper\\.xhtml\\?fordjupad=\\d+&amp;papper=\\d+"),
                fran(sidor.get("Uppföljning av avtal"), "/fordjupning/arbetspapper\\.xhtml\\?fordjupad=\\d+&amp;papper=\\d+").replace("arbetspapper.xhtml", "pappersfiler.xhtml"),
                "/fordjupning/andraPlan.xhtml?id=" + pagaende, "/begaran/begar.xhtml?fordjupad=" + pagaende);
        alla.add(new Besok("revisor", nytt, "sparaPapper"));
        String behorigheter = fran(lista, "/fordjupning/fordjupad\\.xhtml\\?id=\\d+(?=[^>]*>Behörigheter i)");
        se("namnd", fran(sidor.get("Lager av"), "/fordjupning/sakgranska\\.xhtml\\?uppgift=\\d+"), behorigheter, behorigheter.replace("fordjupad.xhtml", "rapport.xhtml"),
                fran(Sidklient.som("namnd").hamta(behorigheter).body(), "/svar/svaret\\.xhtml\\?svar=\\d+"));
    }

    private static String fran(String sida, String monster) {
        Matcher traff = Pattern.compile(monster).matcher(sida);
        if (!traff.find()) {
            throw new AssertionError("Not on the page: " + monster);
        }
        return traff.group().replace("&amp;", "&");
    }

    private static String utkast(Demoregister demo, String del) {
        return "/rapport/skrivUtkast.xhtml?uppgift=" + demo.id("NORV-2023/skrivUtkast") + "&del=" + del;
    }

    /** The first comparison that the list of versions offers. */
    private static String jamforelse(String arsgranskning) {
        Matcher lank = Pattern.compile("/inkorg/jamfor\\.xhtml\\?fran=\\d+&amp;till=\\d+")
                .matcher(Sidklient.som("direktor").hamta("/inkorg/versioner.xhtml?arsgranskning=" + arsgranskning).body());
        if (!lank.find()) {
            throw new AssertionError("No two versions to compare in årsgranskning " + arsgranskning);
        }
        return lank.group().replace("&amp;", "&");
    }

    /** The first underlag of the list: it has pages, and iakttagelser point at it. */
    private static String forsta(String arsgranskning) {
        Matcher lank = Pattern.compile("/underlag/visa\\.xhtml\\?id=\\d+").matcher(Sidklient.som("revisor").hamta("/underlag/underlag.xhtml?arsgranskning=" + arsgranskning).body());
        if (!lank.find()) {
            throw new AssertionError("No underlag in årsgranskning " + arsgranskning);
        }
        return lank.group();
    }

    /** One year whose auditor is not independent, and one with everything that opens when the auditor is. */
    private void eget() {
        new Adminarbete().nyttAr(AR);
        Apiklient revisor = Apiklient.som("revisor2");
        Apivandring hindrat = Apivandring.starta("SHM", AR, "revisor2");
        prova(hindrat, revisor, "ja");
        se("direktor", "/oberoende/utseNyRevisor.xhtml?uppgift=" + hindrat.uppgift(Apiklient.som("direktor"), "utseNyRevisor"));
        Apivandring oppet = Apivandring.starta("STB", AR, "revisor2");
        prova(oppet, revisor, "nej");
        underlag("/underlag/underlag.xhtml?arsgranskning=" + Demoregister.las().id("STB-" + AR));
        for (String sida : List.of("/riskplan/granskaRiskplan", "/granskning/granskaVerksamhet", "/ekonomi/granskaEkonomi", "/fordjupning/redovisaFordjupning")) {
            String adress = sida + ".xhtml?uppgift=" + oppet.uppgift(revisor, sida.substring(sida.lastIndexOf('/') + 1));
            se("revisor2", adress);
            if (!sida.startsWith("/fordjupning")) { // nothing must stand in it: pressed, it is done
                alla.add(new Besok("revisor2", adress, "slutfor"));
            }
        }
    }

    /** A pasted table, with something in it that is not understood, and a place where it is found. */
    private void underlag(String lista) {
        Sidklient revisor = Sidklient.som("revisor2");
        String underlaget = revisor.skicka(lista, revisor.hamta(lista).body(), "klistra", "klistraIn", Map.of("namn", "Prognos maj", "tabell", "Post\tMnkr\nPrognos\t-60\nHyror\t-4\nLöner\t2,5\nPC\tca 48"))
                .headers().firstValue("Location").orElseThrow().replaceFirst(".*/underlag/", "/underlag/");
        se("revisor2", lista + "&sok=prognos", underlaget, underlaget.replace("visa", "lasIn"));
        alla.add(new Besok("revisor2", lista, "laddaUpp"));
        alla.add(new Besok("revisor2", underlaget.replace("visa", "lasIn"), "lasIn"));
    }

    private static void prova(Apivandring aret, Apiklient revisor, String hinder) {
        String uppgift = aret.uppgift(revisor, "provaOberoende");
        Map<String, Object> post = Apivandring.oppna(revisor, uppgift);
        Apivandring.utanHot((JsonNode) post.get("formular"), hinder);
        Apiklient.Svar svar = revisor.post("/uppgifter/" + uppgift + "/slutfor", post);
        if (svar.status() != 204) {
            throw new AssertionError(svar.toString());
        }
    }

    private void se(String vem, String... adresser) {
        for (String adress : adresser) {
            alla.add(new Besok(vem, adress, null));
        }
    }
}
