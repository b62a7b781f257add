package se.arshjulet.platform.diagram;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A square of fields and what moves between them, such as risks by sannolikhet and konsekvens. The order of the two matters: a place is a
 * row and a column, never their product.
 *
 * @param led      what moves: the heading of their column in the table
 * @param radled   the word for the rows, counted from the bottom
 * @param kolumnled the word for the columns, counted from the left
 * @param rutor    row by row from the bottom, {@code sida × sida} of them
 * @param skeden   the words for the stages, such as plan, uppföljning 1, uppföljning 2; three at the most
 */
public record Matris(String rubrik, String led, String radled, String kolumnled, int sida, List<Ruta> rutor, List<String> skeden, List<Vandring> vandringar)
        implements Diagram {

    public Matris {
        rutor = List.copyOf(rutor);
        skeden = List.copyOf(skeden);
        vandringar = List.copyOf(vandringar);
        if (rutor.size() != sida * sida) {
            throw new IllegalArgumentException(rutor.size() + " fields do not make a square of " + sida);
        }
    }

    /** @param ton 1 (good) to 4 (bad); {@code text} says the same in words or figures */
    public record Ruta(String text, int ton) { }

    /** @param lagen one per stage, null where there is none */
    public record Vandring(String namn, List<Lage> lagen) {
        public Vandring {
            lagen = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(lagen));
        }

        String vag() {
            return lagen.stream().map(l -> l == null ? "–" : l.text()).collect(Collectors.joining(" → "));
        }
    }

    /** A place, both from 1, and its value in words: {@code 6 (3x2)}. */
    public record Lage(int rad, int kolumn, String text) {
        boolean samma(Lage annat) {
            return annat != null && rad == annat.rad && kolumn == annat.kolumn;
        }
    }

    @Override
    public String alternativ() {
        return rubrik + " (" + radled.toLowerCase(java.util.Locale.ROOT) + " gånger " + kolumnled.toLowerCase(java.util.Locale.ROOT) + "). "
                + tabell().somMening() + ".";
    }

    @Override
    public Datatabell tabell() {
        return new Datatabell(Stream.concat(Stream.of(led), skeden.stream()).toList(), vandringar.stream().map(v -> Stream.concat(Stream.of(v.namn()),
                v.lagen().stream().map(l -> l == null ? "–" : l.text())).toList()).toList());
    }

    @Override
    public Ritning rita(double bredd) {
        return new Matrisritare(this, bredd).rita();
    }
}
