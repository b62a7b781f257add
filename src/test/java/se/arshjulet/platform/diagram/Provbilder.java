package se.arshjulet.platform.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Charts of the example year, made by hand. */
final class Provbilder {

    private Provbilder() {
    }

    static Seriediagram prognoser(Seriediagram.Slag slag) {
        return new Seriediagram("Helårsprognos", "Förvaltning", "mnkr", "budget", slag, List.of("mars", "maj", "aug", "okt", "utfall"),
                List.of(new Seriediagram.Serie("Digitalisering IT & MT", tal("-40", "-60", "-75", "-90", "-91.3")),
                        new Seriediagram.Serie("Medicinsk service", tal("0", null, "0", "0", "0.2"))));
    }

    static Vattenfall avvikelser(String resultat) {
        return new Vattenfall("Från budget till utfall", "Post", "mnkr", List.of(new Vattenfall.Post("PC-arbetsplats", new BigDecimal("-40.5")),
                new Vattenfall.Post("Konsulter", new BigDecimal("28.5"))), resultat == null ? null : new BigDecimal(resultat), "Övriga poster", "Utfall");
    }

    /** Two risks of the same value, the one 3x2 and the other 2x3. */
    static Matris risker() {
        List<Matris.Ruta> rutor = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            rutor.add(new Matris.Ruta((i / 4 + 1) * (i % 4 + 1) + " gul", 2));
        }
        return new Matris("Risker", "Risk", "Sannolikhet", "Konsekvens", 4, rutor, List.of("Plan", "Uppföljning 1", "Uppföljning 2"), List.of(
                new Matris.Vandring("Tjänsteleverans", List.of(lage(3, 2), lage(3, 3), lage(3, 3))),
                new Matris.Vandring("Kemikalier", List.of(lage(2, 3), lage(3, 3), lage(3, 3)))));
    }

    static Fordelning bedomningar() {
        return new Fordelning("Bedömningar", "Område", List.of(new Fordelning.Slag("Uppfyllt", 1), new Fordelning.Slag("Inte helt uppfyllt", 2), new Fordelning.Slag("Inte uppfyllt", 3)),
                List.of(new Fordelning.Rad("Intern kontroll", List.of(5, 2, 0)), new Fordelning.Rad("Verksamhet", List.of(6, 8, 1))));
    }

    static Vattenfall brygga() {
        return new Vattenfall("Regionbidrag", "Post", "mnkr", new Vattenfall.Post("Regionbidrag 2023", new BigDecimal("567.4")),
                List.of(new Vattenfall.Post("Tekniska justeringar", new BigDecimal("32.6")), new Vattenfall.Post("Uppräkning", new BigDecimal("17.4")),
                        new Vattenfall.Post("Förändring", new BigDecimal("50"), true)), new BigDecimal("50.0"), "Inte förklarat", "Regionbidrag 2024");
    }

    static Radstaplar kostnader() {
        return new Radstaplar("Kostnadsutveckling", "Post", "mnkr", "", List.of("mnkr"), "procent", "Kommentar", List.of(
                new Radstaplar.Rad("Ny hårdvara till plattform för videoöverföringar", tal("2.4"), "0,3 %", "Budgetavvikelse", false),
                new Radstaplar.Rad("Summa", tal("83.5"), "9,1 %", "", true)));
    }

    static Radstaplar jamforelse() {
        return new Radstaplar("Avvikelser", "Post", "mnkr", "budget", List.of("maj", "utfall"), "", "", List.of(
                new Radstaplar.Rad("Hårdvara till PC-arbetsplats", tal("-48", "-40.5"), false), new Radstaplar.Rad("Konsulter", tal(null, "28.5"), false),
                new Radstaplar.Rad("Prognos", tal("-60", "-91.3"), true)));
    }

    static List<Diagram> alla() {
        return List.of(brygga(), kostnader(), jamforelse(), prognoser(Seriediagram.Slag.LINJE), prognoser(Seriediagram.Slag.STAPEL), avvikelser("-91.3"), avvikelser(null), risker(), bedomningar());
    }

    static List<BigDecimal> tal(String... varden) {
        List<BigDecimal> tal = new ArrayList<>();
        for (String varde : varden) {
            tal.add(varde == null ? null : new BigDecimal(varde));
        }
        return tal;
    }

    private static Matris.Lage lage(int rad, int kolumn) {
        return new Matris.Lage(rad, kolumn, rad * kolumn + " (" + rad + "x" + kolumn + ")");
    }
}
