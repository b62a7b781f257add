package se.arshjulet.platform.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.platform.text.Tal;

/**
 * Amounts of many posts as lying bars, one row for each post with its name beside it, and one bar in it for each series: a table that a
 * förvaltning has handed in, or what it has said at several times of the year.
 *
 * @param led           what the rows are: the heading of their column in the table
 * @param enhet         what the figures are, such as mnkr
 * @param noll          what zero stands for where that says something, such as budget; else empty
 * @param serier        what each row has one value of
 * @param andelsled     heading of what stands in brackets after the figure, such as per cent; empty when nothing does
 * @param anmarkningsled heading of what is said of the rows in words, in the table only; empty when nothing is
 */
public record Radstaplar(String rubrik, String led, String enhet, String noll, List<String> serier, String andelsled, String anmarkningsled, List<Rad> rader)
        implements Diagram {

    public Radstaplar {
        serier = List.copyOf(serier);
        rader = List.copyOf(rader);
        for (Rad rad : rader) {
            if (rad.varden().size() != serier.size()) {
                throw new IllegalArgumentException(rad.namn() + " has " + rad.varden().size() + " values for " + serier.size() + " series");
            }
        }
    }

    /**
     * @param varden one per series, null where there is none
     * @param summa  what the others lead to
     */
    public record Rad(String namn, List<BigDecimal> varden, String andel, String anmarkning, boolean summa) {
        public Rad {
            varden = java.util.Collections.unmodifiableList(new ArrayList<>(varden));
        }

        public Rad(String namn, List<BigDecimal> varden, boolean summa) {
            this(namn, varden, "", "", summa);
        }
    }

    @Override
    public String alternativ() {
        return rubrik + ", " + enhet + ". " + tabell().somMening() + ".";
    }

    @Override
    public Datatabell tabell() {
        List<String> mer = Stream.of(andelsled, anmarkningsled).filter(rubriken -> !rubriken.isEmpty()).toList();
        return new Datatabell(Stream.of(List.of(led), serier, mer).flatMap(List::stream).toList(), rader.stream().map(this::rad).toList());
    }

    private List<String> rad(Rad rad) {
        List<String> celler = new ArrayList<>(List.of(rad.namn()));
        rad.varden().forEach(varde -> celler.add(varde == null ? "–" : text(varde)));
        if (!andelsled.isEmpty()) {
            celler.add(rad.andel());
        }
        if (!anmarkningsled.isEmpty()) {
            celler.add(rad.anmarkning());
        }
        return celler;
    }

    /** With a sign where zero is something to be over or under. */
    String text(BigDecimal varde) {
        int decimaler = Tal.decimaler(rader.stream().flatMap(rad -> rad.varden().stream()));
        return noll.isEmpty() ? Tal.text(varde, decimaler) : Tal.medTecken(varde, decimaler);
    }

    /** What is written at the bar. */
    String vidStapeln(Rad rad, int serie) {
        return text(rad.varden().get(serie)) + (rad.andel().isEmpty() ? "" : " (" + rad.andel() + ")");
    }

    /** The row in words. */
    String iOrd(Rad rad) {
        return rad.namn() + ": " + String.join(", ", med(rad).stream().map(s -> (serier.size() > 1 ? serier.get(s) + " " : "") + vidStapeln(rad, s)).toList())
                + "\u00a0" + enhet;
    }

    /** Places of the series that a row has a value of. */
    List<Integer> med(Rad rad) {
        return IntStream.range(0, serier.size()).filter(s -> rad.varden().get(s) != null).boxed().toList();
    }

    @Override
    public Ritning rita(double bredd) {
        return new Radritare(this, bredd).rita();
    }
}
