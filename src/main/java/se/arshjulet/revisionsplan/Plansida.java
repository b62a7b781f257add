package se.arshjulet.revisionsplan;

import java.util.List;
import se.arshjulet.mall.Omrade;
import se.arshjulet.platform.Sidantal;

/**
 * A page of one year's proposals.
 *
 * @param aren    years there can be a plan for, the latest first
 * @param omraden the areas of that year's template
 */
public record Plansida(int ar, List<Integer> aren, List<Omrade> omraden, List<Forslag> forslag, long totalt, int sida) {

    static final int ANTAL = 25;

    public int sidor() {
        return Sidantal.av(totalt, ANTAL);
    }

    /** What an area is called. */
    public String omrade(String kod) {
        return omraden.stream().filter(o -> o.kod().equals(kod)).findFirst().map(Omrade::namn).orElse("");
    }
}
