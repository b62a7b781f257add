package se.arshjulet.svar;

import java.util.List;

/**
 * An answer with all that has been said and decided about it.
 *
 * @param inlamningar  what has been submitted, in the words of the day, the latest first
 * @param granskningar the reviews that are ended, the latest first
 * @param protokoll    the files that were submitted; the nämnd sees those that are not yet, too
 * @param egen         the reader answers for the nämnd
 * @param kanAvskriva  the reader can decide that it never came
 * @param uppgift      where the reader goes on with it now, within the application, or null
 */
public record Svarsvy(Svar svar, String rapport, List<Svarsinlamning> inlamningar, List<Svarsgranskning> granskningar, List<Protokoll> protokoll,
        boolean egen, boolean kanAvskriva, String uppgift) {

    public Long getArsgranskningId() {
        return svar.getArsgranskning() == null ? null : svar.getArsgranskning().getId();
    }
}
