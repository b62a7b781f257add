package se.arshjulet.underlag;

import java.util.ArrayList;
import java.util.List;

/** The figures of two real documents: a förvaltning's report after May, and another's budget for the year after. */
final class Referens {

    static final List<List<Object>> AVVIKELSER_MAJ = List.of(
            List.of("Post", "Avvikelse, mnkr", "Förklaring"),
            List.of("Resultatprognos", -60, "20 sämre än efter mars"),
            List.of("Hårdvara PC-arbetsplats", -48, "Lager på cirka 9 500 datorer i april, priser 30 % över 2021"),
            List.of("Interna systemkostnader", -30, "Fel i kalkylen"),
            List.of("Nya applikationer", -21.8, "Tre lösningar som inte var budgeterade"),
            List.of("Priseffekter", -11.9, "Inflation, krona och en dyrare tjänst"),
            List.of("Säkerhet", -3.2, "E-postfilter och servrar"));

    static final List<List<Object>> KOSTNADSUTVECKLING = List.of(
            List.of("Förklaringar", "Mkr", "%", "Kommentar"),
            List.of("Hårdvara PC-arbetsplats", 24.6, "2,7%", "Budgetavvikelse"),
            List.of("Licenser Microsoft", 9.6, "1,0%", "Ingår i budget"),
            List.of("Ny lösning Hälsodeb", 13.7, "1,5%", "Budgetavvikelse"),
            List.of("Ny hårdvara till plattform för videoöverföringar", 2.4, "0,3%", "Budgetavvikelse"),
            List.of("Volymökningar användarnära IT", 4.4, "0,5%", "Intäktsfinansierad"),
            List.of("Ineratjänst", 2.6, "0,3%", "Budgetavvikelse"),
            List.of("Utökningar personal och konsulter", 23.7, "2,6%", "Ingår i budget"),
            List.of("Licenskostnader PMO", 2.5, "0,3%", "Ingår i budget"),
            List.of("Summa", 83.5, "9,1%", ""));

    private static final List<String> POSTER = List.of("Regionbidrag", "Försäljning av verksamhet, varor och tjänster", "Statsbidrag", "Övriga intäkter och bidrag",
            "Verksamhetens intäkter", "Personalkostnader", "Köp av verksamhet, material och tjänster", "Övriga kostnader", "Verksamhetens kostnader", "Kapitalkostnad", "RESULTAT");

    /** Budget 2023, Prognos 2023, Budget 2024; null where nothing stands. */
    static final Integer[][][] RESULTAT = {
        {{567, 567, 617}, {1753, 1903, 2160}, {73, 101, 75}, {11, 52, 11}, {2404, 2625, 2864}, {-1395, -1449, -1512}, {-370, -428, -549},
            {-561, -682, -803}, {-2325, -2559, -2864}, {-79, -66, null}, {0, 0, 0}},
        {{567, 567, 617}, {0, 3, 0}, {0, 6, 0}, {11, 20, 11}, {579, 596, 629}, {-455, -392, -481}, {-47, -113, -73},
            {-71, -82, -75}, {-574, -587, -629}, {-5, -4, null}, {0, 5, 0}},
        {{0, 0, 0}, {1951, 2082, 2190}, {64, 78, 75}, {0, 43, 0}, {2015, 2203, 2265}, {-952, -1000, -1037}, {-417, -495, -480},
            {-572, -637, -668}, {-1941, -2132, -2186}, {-74, -62, -79}, {0, 9, 0}}};

    static final List<List<Object>> BRYGGA = List.of(
            List.of("Regionbidrag 2023", 567.4),
            List.of("Internränta 2,0 %", 11.3),
            List.of("Justering restpost solidarisk finansiering 2023", 0.4),
            List.of("Regional vaccinsamordnare", 1.9),
            List.of("Täckning kostnadsutveckling 2023", 15.5),
            List.of("Regional biobank", 1.0),
            List.of("Biobank databas Myelom och Swecrit", 0.5),
            List.of("Teledermatoskopi", 2.0),
            List.of("Summa tekniska justeringar mm", 32.6),
            List.of("Uppräkning 2024", 17.4),
            List.of("RB förändring", 50.0),
            List.of("Regionbidrag 2024", 617.4));

    /** Goal, number of its activities; every measure says only yes. */
    static final List<List<Object>> MAL = List.of(List.of("Bättre liv och hälsa för fler", 2), List.of("Tillgänglighet och kvalitet", 5),
            List.of("Attraktiv arbetsgivare, professionell verksamhet", 8), List.of("Hållbar utveckling", 3), List.of("Långsiktigt stark ekonomi", 1));

    private Referens() {
    }

    /** The three tables under each other, each with its heading in two rows and a note beneath. */
    static List<List<Object>> resultat() {
        List<List<Object>> rader = new ArrayList<>();
        for (Integer[][] tabell : RESULTAT) {
            rader.add(List.of("RESULTATSAMMANSTÄLLNING", "Budget", "Prognos", "Budget"));
            rader.add(List.of("", "2023, mkr", "2023, mkr", "2024, mkr"));
            for (int i = 0; i < POSTER.size(); i++) {
                List<Object> rad = new ArrayList<>(List.of(POSTER.get(i)));
                for (Integer tal : tabell[i]) {
                    rad.add(tal == null ? "" : tal);
                }
                rader.add(rad);
            }
            rader.add(List.of());
        }
        return rader;
    }

    static List<String> poster() {
        return POSTER;
    }

    /** As it looks when it is copied out of a document: the goal only at its first activity. */
    static String malInklistrade() {
        StringBuilder text = new StringBuilder("Region Skånes mål\tMedicinsk service effektmål\tAktiviteter 2024\tMätetal\n");
        MAL.forEach(mal -> {
            for (int i = 1; i <= (Integer) mal.get(1); i++) {
                text.append(i == 1 ? mal.get(0) + "\tEffektmål" : "\t").append("\tAktivitet ").append(i).append(" för ").append(mal.get(0)).append("\tJa\n");
            }
        });
        return text.toString();
    }
}
