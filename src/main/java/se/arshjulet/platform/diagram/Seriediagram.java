package se.arshjulet.platform.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One or several series over the same categories, as lines or as bars: any table of figures can be drawn so.
 *
 * @param led   what the series are, such as förvaltning: the heading of their column in the table
 * @param enhet what the figures are, such as mnkr
 * @param noll  what zero stands for where that says something, such as budget; else empty
 */
public record Seriediagram(String rubrik, String led, String enhet, String noll, Slag slag, List<String> kategorier, List<Serie> serier) implements Diagram {

    public Seriediagram {
        kategorier = List.copyOf(kategorier);
        serier = List.copyOf(serier);
        for (Serie serie : serier) {
            if (serie.varden().size() != kategorier.size()) {
                throw new IllegalArgumentException(serie.namn() + " has " + serie.varden().size() + " values for " + kategorier.size() + " categories");
            }
        }
    }

    public enum Slag { LINJE, STAPEL }

    /** @param varden one per category, null where there is none */
    public record Serie(String namn, List<BigDecimal> varden) {
        public Serie {
            varden = java.util.Collections.unmodifiableList(new ArrayList<>(varden));
        }
    }

    @Override
    public String alternativ() {
        return rubrik + ", " + enhet + ". " + tabell().somMening() + ".";
    }

    @Override
    public Datatabell tabell() {
        List<String> kolumner = Stream.concat(Stream.of(led), kategorier.stream()).toList();
        return new Datatabell(kolumner, serier.stream().map(s -> Stream.concat(Stream.of(s.namn()), s.varden().stream().map(this::text)).toList()).toList());
    }

    /** With a sign where zero is something to be over or under. */
    String text(BigDecimal varde) {
        return varde == null ? "–" : noll.isEmpty() ? Tal.text(varde) : Tal.medTecken(varde);
    }

    List<BigDecimal> alla() {
        return serier.stream().flatMap(s -> s.varden().stream()).toList();
    }

    /** Places of the series that have a value in a category. */
    List<Integer> med(int kategori) {
        return IntStream.range(0, serier.size()).filter(s -> serier.get(s).varden().get(kategori) != null).boxed().toList();
    }

    @Override
    public Ritning rita(double bredd) {
        return new Serieritare(this, bredd).rita();
    }
}
