package se.arshjulet.platform.diagram;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.platform.diagram.Form.Justering;

/**
 * How many of each kind there are, row by row, such as ratings per area. The kinds go from good to bad, three at the most; each has the
 * symbol and the pattern of how serious it is: ● filled, ▲ hatched, ■ cross-hatched.
 *
 * @param led what the rows are: the heading of their column in the table
 */
public record Fordelning(String rubrik, String led, List<Slag> slag, List<Rad> rader) implements Diagram {

    private static final double STAPEL = 26;
    private static final double RADAVSTAND = 40;
    /** Where only one fits, the symbol stands alone. */
    private static final double MINST_FOR_TAL = 40;
    private static final List<Stil> STILAR = List.of(Stil.ALLVAR_1, Stil.ALLVAR_2, Stil.ALLVAR_3);
    /** Circle, triangle, square: the symbols of the report's ratings. */
    private static final int[] SYMBOLER = {0, 2, 1};

    public Fordelning {
        slag = List.copyOf(slag);
        rader = List.copyOf(rader);
    }

    /** @param allvar 1 to 3: of two kinds the other can be as serious as the last of three */
    public record Slag(String ord, int allvar) { }

    /** @param antal one per kind */
    public record Rad(String namn, List<Integer> antal) {
        public Rad {
            antal = List.copyOf(antal);
        }

        int summa() {
            return antal.stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Override
    public String alternativ() {
        return rubrik + ". " + tabell().somMening() + ".";
    }

    @Override
    public Datatabell tabell() {
        return new Datatabell(Stream.concat(Stream.of(led), slag.stream().map(Slag::ord)).toList(),
                rader.stream().map(r -> Stream.concat(Stream.of(r.namn()), r.antal().stream().map(String::valueOf)).toList()).toList());
    }

    @Override
    public Ritning rita(double bredd) {
        Ritblad blad = new Ritblad(bredd);
        boolean smal = bredd <= SMAL;
        double vanster = smal ? 0 : 150;
        double rad = RADAVSTAND + (smal ? Ritblad.RAD : 0);
        double topp = forklaring(blad);
        int flest = rader.stream().mapToInt(Rad::summa).max().orElse(1);
        for (int i = 0; i < rader.size(); i++) {
            Rad denna = rader.get(i);
            double y = topp + rad * i + (smal ? Ritblad.RAD : 0);
            blad.text(smal ? 0 : vanster - 14, smal ? y - 5 : y + STAPEL / 2 + 4, denna.namn(), smal ? Justering.VANSTER : Justering.HOGER, Stil.TEXT);
            double x = vanster;
            for (int s : IntStream.range(0, slag.size()).filter(s -> denna.antal().get(s) > 0).toArray()) {
                double b = (bredd - vanster) * denna.antal().get(s) / Math.max(flest, 1);
                del(blad, slag.get(s).allvar(), x, y, b, denna.antal().get(s));
                blad.traff(x, y, b, STAPEL, denna.namn() + ", " + slag.get(s).ord() + ": " + denna.antal().get(s));
                x += b;
            }
        }
        return blad.klar(topp + rad * rader.size());
    }

    private double forklaring(Ritblad blad) {
        double x = 0;
        double y = 14;
        for (Slag ett : slag) {
            double plats = 40 + Ritblad.langd(ett.ord(), Stil.TEXT) + 14;
            if (x > 0 && x + plats > blad.bredd()) {
                x = 0;
                y += 22;
            }
            fyll(blad, ett.allvar(), x, y - 13, 32, 18);
            marke(blad, ett.allvar(), x + 16, y - 4, "");
            blad.text(x + 40, y, ett.ord(), Justering.VANSTER, Stil.TEXT);
            x += plats;
        }
        return y + 22;
    }

    private static void del(Ritblad blad, int allvar, double x, double y, double b, int antal) {
        fyll(blad, allvar, x + 1, y, b - 2, STAPEL);
        marke(blad, allvar, x + b / 2, y + STAPEL / 2, b < MINST_FOR_TAL ? "" : String.valueOf(antal));
    }

    private static void fyll(Ritblad blad, int allvar, double x, double y, double b, double h) {
        blad.yta(x, y, b, h, STILAR.get(allvar - 1));
        if (allvar > 1) {
            blad.raster(x, y, b, h, allvar == 2 ? 11 : 5.5);
        }
    }

    /** Symbol and number on a plate of their own, so that they are read over any pattern. */
    private static void marke(Ritblad blad, int allvar, double x, double y, String antal) {
        double bredd = 14 + (antal.isEmpty() ? 0 : Ritblad.langd(antal, Stil.FET) + 3);
        blad.yta(x - bredd / 2 - 2, y - 8, bredd + 4, 16, Stil.LJUS);
        blad.symbol(SYMBOLER[allvar - 1], x - bredd / 2 + 7, y, 4.5, STILAR.get(allvar - 1));
        blad.text(x - bredd / 2 + 15, y + 4, antal, Justering.VANSTER, Stil.FET);
    }
}
