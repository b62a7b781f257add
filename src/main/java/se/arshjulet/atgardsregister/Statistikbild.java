package se.arshjulet.atgardsregister;

import java.math.BigDecimal;
import java.util.List;
import se.arshjulet.platform.diagram.Diagram;
import se.arshjulet.platform.diagram.Fordelning;
import se.arshjulet.platform.diagram.Seriediagram;
import se.arshjulet.platform.web.Texter;

/** The statistics as pictures and as tables of words. */
public final class Statistikbild {

    /** @param led what the rows are: nämnd, område or year */
    public record Tabell(String rubrik, String led, List<Statistik.Grupp> rader) {
    }

    private Statistikbild() {
    }

    /** How many open points there are of each age, and how many of them are overdue. */
    public static Diagram aldrar(Statistik statistik) {
        List<Statistik.Aldersgrupp> grupper = statistik.aldrar();
        return new Seriediagram(Texter.text("atgardsregister.bild.aldrar"), Texter.text("atgardsregister.bild.vilka"), Texter.text("atgardsregister.bild.punkter"), "", Seriediagram.Slag.STAPEL,
                grupper.stream().map(Statistikbild::alder).toList(), List.of(
                        new Seriediagram.Serie(Texter.text("atgardsregister.bild.oppna"), grupper.stream().map(g -> BigDecimal.valueOf(g.antal())).toList()),
                        new Seriediagram.Serie(Texter.text("atgardsregister.bild.forsenade"), grupper.stream().map(g -> BigDecimal.valueOf(g.forsenade())).toList())));
    }

    private static String alder(Statistik.Aldersgrupp grupp) {
        return grupp.till() == null ? Texter.text("atgardsregister.bild.mer", grupp.fran() - 1) : Texter.text("atgardsregister.bild.mellan", grupp.fran(), grupp.till());
    }

    /** Settled, open and overdue, nämnd by nämnd. */
    public static Diagram namnder(Statistik statistik) {
        return new Fordelning(Texter.text("atgardsregister.bild.namnder"), Texter.text("atgardsregister.kolumn.namnd"),
                List.of(slag("atgardsregister.bild.avslutade", 1), slag("atgardsregister.bild.oppnaInomTid", 2), slag("atgardsregister.bild.forsenade", 3)),
                statistik.namnder().stream().map(g -> new Fordelning.Rad(g.namn(), List.of(g.avslutade(), g.oppna() - g.forsenade(), g.forsenade()))).toList());
    }

    private static Fordelning.Slag slag(String nyckel, int allvar) {
        return new Fordelning.Slag(Texter.text(nyckel), allvar);
    }

    public static List<Tabell> tabeller(Statistik statistik) {
        return List.of(new Tabell(Texter.text("atgardsregister.statistik.namnder"), Texter.text("atgardsregister.kolumn.namnd"), statistik.namnder()),
                new Tabell(Texter.text("atgardsregister.statistik.omraden"), Texter.text("atgardsregister.kolumn.omrade"), statistik.omraden()),
                new Tabell(Texter.text("atgardsregister.statistik.aren"), Texter.text("atgardsregister.falt.ar"), statistik.aren()));
    }
}
