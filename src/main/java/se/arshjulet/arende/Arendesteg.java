package se.arshjulet.arende;

import java.time.LocalDate;
import se.arshjulet.arsgranskning.Planpost;
import se.arshjulet.arsgranskning.Steg;

/**
 * Where one step of the year stands.
 *
 * @param oppnar    when it opens by plan
 * @param forfaller when it is due by plan
 * @param kanOppnas the caller may open it before its day
 */
public record Arendesteg(Steg steg, Lage lage, LocalDate oppnar, LocalDate forfaller, boolean kanOppnas) {

    /** Done, going on, not yet, or never to come because the year has ended without it. */
    public enum Lage { KLAR, PAGAR, KOMMANDE, UTGAR }

    static Arendesteg av(Planpost post, Lage lage, boolean kanOppnas) {
        return new Arendesteg(post.getSteg(), lage, post.getOppnar(), post.getForfaller(), kanOppnas);
    }

    public String getNyckel() {
        return steg.name();
    }
}
