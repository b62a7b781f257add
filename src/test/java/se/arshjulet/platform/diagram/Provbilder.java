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
        return new Fordelning("Bedömningar", "Område", List.of("Uppfyllt", "Inte helt uppfyllt", "Inte uppfyllt"),
                List.of(new Fordelning.Rad("Intern kontroll", List.of(5, 2, 0)), new Fordelning.Rad("Verksamhet", List.of(6, 8, 1))));
    }

    static List<Diagram> alla() {
        return List.of(prognoser(Seriediagram.Slag.LINJE), prognoser(Seriediagram.Slag.STAPEL), avvikelser("-91.3"), avvikelser(null), risker(), bedomningar());
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
