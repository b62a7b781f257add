package se.arshjulet.region;

import java.util.List;

/**
 * The matrix nämnd × område × year.
 *
 * @param allaAr the years there are to choose among, the latest first
 * @param valda  the chosen ones, the latest first
 */
public record Regionmatris(List<Integer> allaAr, List<Integer> valda, List<Omradeskolumn> omraden, List<Namndrad> namnder, List<Omradessumma> summor) {

    /** Year by year, the latest first. */
    public List<Omradessumma> summor(Omradeskolumn omrade) {
        return summor.stream().filter(s -> s.omrade().equals(omrade.namn())).toList();
    }

    public boolean isTom() {
        return namnder.isEmpty();
    }
}
