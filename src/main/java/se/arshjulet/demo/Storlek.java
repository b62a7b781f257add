package se.arshjulet.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How big a region is to be.
 *
 * @param fordjupade fördjupade granskningar per year
 */
public record Storlek(int namnder, int ar, int fordjupade) {

    private static final Pattern SKRIVEN = Pattern.compile("(\\d{1,3})x(\\d{1,2})x(\\d{1,3})");

    /** @param skriven as {@code 30x3x20} */
    public static Storlek av(String skriven) {
        Matcher delar = SKRIVEN.matcher(skriven);
        if (!delar.matches()) {
            throw new IllegalArgumentException("arshjulet.storregion: «" + skriven + "» is not nämnder x years x fördjupade per year, as 30x3x20");
        }
        Storlek storlek = new Storlek(Integer.parseInt(delar.group(1)), Integer.parseInt(delar.group(2)), Integer.parseInt(delar.group(3)));
        if (storlek.namnder < 1 || storlek.ar < 1) {
            throw new IllegalArgumentException("arshjulet.storregion: «" + skriven + "» needs at least one nämnd and one year");
        }
        return storlek;
    }
}
