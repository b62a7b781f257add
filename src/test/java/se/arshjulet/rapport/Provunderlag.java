package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.rapport.Rapportunderlag.Kalla;
import se.arshjulet.rapport.Rapportunderlag.Kallplats;
import se.arshjulet.rapport.Rapportunderlag.Kallrad;
import se.arshjulet.rapport.Rapportunderlag.*;
import se.arshjulet.rapport.Rapportunderlag.Bilaga;
import se.arshjulet.rapport.Rapportunderlag.Delbedomning;

/** A small årsrapport with something in every part of it. */
final class Provunderlag {

    static final Omdome UPPFYLLT = new Omdome(1, "Uppfyllt");
    static final Omdome INTE_HELT = new Omdome(2, "Inte helt uppfyllt");
    static final Omdome INTE = new Omdome(3, "Inte uppfyllt");
    static final Omdome INTE_HELT_TILLRACKLIG = new Omdome(2, "inte helt tillräcklig");
    static final String DIM = "Digitalisering IT och MT";
    static final String MS = "Medicinsk service";
    static final String MOTIV = "Hanteringen av delegerade beslut har brister.\n\n- ordningen är inte beslutad\n- beslut återrapporteras inte";

    /** Everything that a formatted text can hold. */
    static final String FORMATERAT = "<p><strong>Delegerade beslut</strong></p><p>Hanteringen har <strong>brister</strong> och <em>inga</em> mätvärden[fotnot: Se "
            + "<a href=\"https://example.se/beslut?nr=6&amp;ar=2023\">beslutet</a>, § 12.]. Resultatet är -91.3 mnkr[fotnot: CO<sub>2</sub> ingår inte.].</p>"
            + "<ul><li>ordningen är inte beslutad<ol><li>av nämnden</li><li>av utskottet</li></ol></li><li>beslut återrapporteras inte</li></ul>"
            + "<table><thead><tr><th>Post</th><th>Mnkr</th></tr></thead><tbody><tr><td>PC &amp; lager</td><td>-40,5</td></tr><tr><td>Övrigt</td><td></td></tr></tbody></table>"
            + "<p>Slutet av texten 😀 \u4e2d\u6587 \u0627\u0644.</p>";

    private Provunderlag() { }

    static Rapportunderlag formaterat() {
        return underlag(false, INTE_HELT_TILLRACKLIG, FORMATERAT);
    }

    static Rapportunderlag utkast() {
        return underlag(true, INTE_HELT_TILLRACKLIG, MOTIV);
    }

    static Rapportunderlag fryst() {
        return underlag(false, INTE_HELT_TILLRACKLIG, MOTIV);
    }

    static Rapportunderlag underlag(boolean utkast, Omdome bedomning, String motiv) {
        return new Rapportunderlag(
                new Omslag("Region Skåne", "Revisionskontoret", "Nämnden för operativ regiongemensam verksamhet", "NORV", 2023,
                        utkast ? null : "2024-REV000012", utkast ? null : LocalDate.of(2024, 4, 5), List.of(DIM, MS),
                        "yrkesrevisorn, certifierad kommunal yrkesrevisor", utkast ? null : "revisionsdirektören, certifierad kommunal revisor", utkast),
                texter(),
                "Yrkesrevisorn har prövat sitt oberoende.",
                avsnitt(),
                List.of(new Kriteriegrupp("Intern kontroll", List.of("6 kap. 6 § kommunallagen (2017:725)"))),
                List.of(new Omradesskala("intern-kontroll", "intern kontroll", steg("tillräcklig")),
                        new Omradesskala("ekonomi", "ekonomi", steg("tillfredsställande"))),
                steg("uppfyllt"), "Nämnden är driftledningsnämnd.",
                List.of(internKontroll(bedomning, motiv), ekonomi(), rakenskaper()),
                List.of(new Bilaga("1a", "Verksamhetsplan 2023", "Förvaltningens mål i urval.", "Återgiven ur verksamhetsplan.pdf, 12 sidor, SHA-256 0123456789abcdef…")), List.of(),
                List.of(new Rapportunderlag.Tidigare("Årsrapport 2022", MS, "Gör målen mätbara.", true, "Ett mått per mål. Klart senast 2023-06-30.",
                        new Omdome(2, "delvis åtgärdat"), "", "Två av fem mål har mått.")), List.of(nyckeltal()),
                List.of(new Kalla(1, "riskplan.pdf", "3 sidor, tillagt 2024-02-20, SHA-256 0123456789abcdef…", List.of(new Kallplats("delomrade-IK1", "Upprättat riskanalys- och riskhanteringsplan", "sidan 2"),
                        new Kallplats("nyckeltal-1", "Sjukfrånvaro, Medicinsk service", "sidan 3")))),
                Mallinnehall.medfoljande().utseende());
    }

    private static Rapportunderlag.Nyckeltalsgrupp nyckeltal() {
        return new Rapportunderlag.Nyckeltalsgrupp(MS, List.of(
                new Rapportunderlag.Nyckeltal("nyckeltal-1", "Sjukfrånvaro", "%", new Rapportunderlag.Delomradeslank("IK2", "Riskanalys"), "5,7", "6,4",
                        "minskat med 0,7\u00a0procentenheter, till det bättre", "högst 5,5, inte nått", "Verksamhetsberättelse 2023, s. 14",
                        List.of(new Kallrad(1, "riskplan.pdf", "sidan 3", "")), "Hela året."),
                new Rapportunderlag.Nyckeltal("nyckeltal-2", "Nyanställda", "personer", null, "107", "–", "", "", "", List.of(), "")));
    }

    private static Map<String, String> texter() {
        Map<String, String> texter = new HashMap<>();
        List.of("bilaga", "omslag.revisor", "omslag.kvalitetssakring", "intyg.rubrik", "omrade.delomraden", "omrade.tillfallen", "omrade.risker", "omrade.risker.inledning", "omrade.prognoser",
                "omrade.avvikelser.anmarkning", "omrade.fordjupade", "omrade.bedomning", "omrade.obedomt", "omrade.avvagning")
                .forEach(nyckel -> texter.put(nyckel, Mallinnehall.medfoljande().text(nyckel)));
        texter.put("omslag.titel", "Revisionskontorets årsrapport 2023");
        texter.put("inledning", "Enligt 12 kap. 1 § kommunallagen (2017:725) prövar revisorerna nämndens år.");
        texter.put("omrade.inga-forbattringsomraden", "Inga förbättringsområden.");
        return texter;
    }

    private static List<Avsnitt> avsnitt() {
        return List.of(new Avsnitt("inledning", "", "Revisionskontorets årsrapport"), new Avsnitt("kriterier", "", "Revisionskriterier"),
                new Avsnitt("bedomningsskala", "", "Bedömningsskala"), new Avsnitt("sammanfattning", "", "Sammanfattning"),
                new Avsnitt("ansvarsomraden", "", "Nämndens ansvarsområden"),
                new Avsnitt("omrade", "intern-kontroll", "Granskning av nämndens interna kontroll"),
                new Avsnitt("omrade", "ekonomi", "Granskning av nämndens ekonomi"),
                new Avsnitt("omrade", "rakenskaper", "Granskning av räkenskaper"),
                new Avsnitt("nyckeltal", "", "Nyckeltal"),
                new Avsnitt("tidigare", "", "Uppföljning av tidigare granskningar"),
                new Avsnitt("underlag", "", "Underlag som rapporten hänvisar till"),
                new Avsnitt("bilagor", "", "Bilaga 1 – Budget och verksamhetsplan"));
    }

    private static List<Skalsteg> steg(String ord) {
        return List.of(new Skalsteg(new Omdome(1, ord), "Ingen eller mindre avvikelse"),
                new Skalsteg(new Omdome(2, "inte helt " + ord), "Avvikelser förekommer"),
                new Skalsteg(new Omdome(3, "inte " + ord), "Väsentliga avvikelser"));
    }

    private static Omrade internKontroll(Omdome bedomning, String motiv) {
        Delomrade antagen = new Delomrade("IK1", "Upprättat riskanalys- och riskhanteringsplan", UPPFYLLT,
                "En plan per förvaltning är antagen.", List.of(), List.of(),
                List.of(new Beslutsunderlag(LocalDate.of(2023, 4, 26), "12", "Riskplan 2023")), List.of(new Kallrad(1, "riskplan.pdf", "sidan 2", "dagen för beslutet")), List.of(), List.of());
        Delomrade under = new Delomrade("IK2a", "Mätvärden", INTE, "Det finns inga mätvärden. <script>alert(1)</script>", List.of(),
                List.of(new Egenbedomning(MS, UPPFYLLT, true, "")), List.of(), List.of(), List.of(), List.of());
        Delomrade innehall = new Delomrade("IK2", "Riskanalys och riskhanteringsplan innehåller", INTE_HELT, "Planen saknar lägre risker.",
                List.of(new Kontrollpunkt("bedömning av riskvärden", true), new Kontrollpunkt("beslut om uppföljning", false)),
                List.of(), List.of(), List.of(), List.of("Beskriv hanteringsmetod tydligare."), List.of(under));
        Riskplan plan = new Riskplan(DIM, null, LocalDate.of(2023, 4, 26), "12", 5, 12, "Lägre risker är inte förtecknade.",
                List.of(new Risk("Förflyttning till tjänsteleverans", "granskning", "", "", "", "6 (3x2)", "9 (3x3)", "9 (3x3)", "ökad")),
                List.of(new Riskuppfoljning(1, null, LocalDate.of(2023, 9, 21), null, List.of(new Rubriktext("Status", "Pågår.")))));
        Fordjupad fordjupad = new Fordjupad(6, 2023, "Delegerade beslut", INTE_HELT, "Delegationsordningen har brister.",
                List.of(new Rekommendationsgrupp("Rekommendationer till NORV", List.of(
                        new Rekommendation("1", "Se över delegationsordningen.", List.of()),
                        new Rekommendation("2", "Tydliggör delegationen:", List.of(new Rekommendation("2a", "personuppgifter", List.of())))))), "");
        return new Omrade("intern-kontroll", "intern kontroll", "Här redovisas delområdena.", bedomning, "Nämndens interna kontroll bedöms som inte helt tillräcklig.",
                motiv, "Avvikelserna rör en avgränsad del.", List.of(new Delbedomning(MS, new Omdome(1, "tillräcklig"), "Avser laboratorierna.")),
                List.of(antagen, innehall), List.of(), List.of(plan),
                "Nämndens interna kontroll har granskats fördjupat inom ett område 2023.", List.of(fordjupad), null, List.of(), List.of(), List.of(),
                List.of(new Forbattringsgrupp("Identifierade förbättringsområden", List.of(new Forbattringsomrade("Se över delegationsordningen.", true, "rapport nr 6–2023")))));
    }

    private static Omrade ekonomi() {
        Prognostabell prognoser = new Prognostabell(List.of("mars", "utfall"), List.of(
                new Prognostabell.Rad(DIM, Arrays.asList(mnkr("-40"), mnkr("-91.3"))),
                new Prognostabell.Rad(MS, Arrays.asList(mnkr("0"), mnkr("0.2")))), List.of());
        return new Omrade("ekonomi", "ekonomi", "", null, null, "", "", List.of(), List.of(),
                List.of(new Tillfalle("okt", LocalDate.of(2023, 12, 21), null, "")), List.of(), "", List.of(), prognoser,
                List.of(new Avvikelsetabell(DIM, "utfall", List.of(new Avvikelse("PC-arbetsplats", mnkr("-40.5"), "Lager om 11 700 datorer.")))),
                List.of(), List.of(), List.of());
    }

    private static Omrade rakenskaper() {
        Uttalande uttalande = new Uttalande(DIM, null, "Resultatet är -44 mnkr mot budget.",
                List.of(new Uttalanderad("Resultat", mnkr("-44"), mnkr("-71"), ""), new Uttalanderad("Intäkter", mnkr("-27"), null, "")));
        return new Omrade("rakenskaper", "räkenskaper", "Granskningen har utförts av Byrån AB.", new Omdome(1, "i allt väsentligt rättvisande"),
                "Räkenskaperna bedöms i allt väsentligt som rättvisande.", "", "", List.of(), List.of(), List.of(), List.of(), "", List.of(), null,
                List.of(), List.of(), List.of(new Bokslut("Delårsbokslut", "Byrån AB", List.of(uttalande)), new Bokslut("Årsbokslut", "Byrån AB", List.of())),
                List.of());
    }

    static BigDecimal mnkr(String tal) {
        return new BigDecimal(tal);
    }
}
