package se.arshjulet.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A row in a list of frånvaro.
 *
 * @param vem       user name of whoever is away
 * @param namn      and the person's name
 * @param ersattare name of whoever does the work
 */
public record Franvarorad(Long id, LocalDate fran, LocalDate till, String vem, String namn, String ersattare) implements Serializable {

    public boolean pagar(LocalDate idag) {
        return !idag.isBefore(fran);
    }

    /** Began before today: can be ended but not undone. */
    public boolean harVarit(LocalDate idag) {
        return fran.isBefore(idag);
    }
}
