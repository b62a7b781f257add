package se.arshjulet.svar;

import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.mall.Kritiksteg;

/**
 * The criticism of a nämnd's year.
 *
 * @param kritik  the latest decision first
 * @param trappa  the ladder of the office, the mildest first
 * @param svaren  the answers of the year, one of which can be what is criticised
 * @param kanFora the reader can put a decision on record
 */
public record Kritikvy(Arsgranskning arsgranskning, List<Kritik> kritik, List<Kritiksteg> trappa, List<Svar> svaren, boolean kanFora) {

    /** What holds, and can be taken back. */
    public List<Kritik> getGallande() {
        return kritik.stream().filter(k -> !k.isAterkallad()).toList();
    }
}
