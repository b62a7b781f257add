package se.arshjulet.region;

import java.util.List;

/**
 * How many of each verdict an area has got one year.
 *
 * @param obedomda nämnder whose verdict is not there yet
 */
public record Omradessumma(int ar, String omrade, List<Antal> antal, int obedomda) {

    /** Some verdict of the year is there to be counted. */
    public boolean isPaborjad() {
        return antal.stream().anyMatch(a -> a.antal() > 0);
    }

    /** So many got this word. */
    public record Antal(Integer allvar, String ord, int antal) {
    }
}
