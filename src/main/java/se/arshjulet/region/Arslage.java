package se.arshjulet.region;

import java.util.Arrays;
import java.util.List;
import se.arshjulet.arsgranskning.Fas;

/**
 * Where a year stands.
 *
 * @param allaAr the years there are, the latest first
 * @param ar     the one that is shown, 0 when there is none
 * @param rader  late ones first
 */
public record Arslage(List<Integer> allaAr, int ar, List<Lagesrad> rader) {

    /** Each phase that something is in, with how many and how many of them late. */
    public List<Fasantal> getFaser() {
        return Arrays.stream(Fas.values()).map(fas -> new Fasantal(fas, antal(fas, false), antal(fas, true))).filter(f -> f.antal() > 0).toList();
    }

    private int antal(Fas fas, boolean baraSena) {
        return (int) rader.stream().filter(rad -> rad.isI(fas) && (!baraSena || rad.isSen())).count();
    }

    public long getSena() {
        return rader.stream().filter(Lagesrad::isSen).count();
    }

    /** So many in a phase, so many of them late. */
    public record Fasantal(Fas fas, int antal, int sena) {
    }
}
