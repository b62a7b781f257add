package se.arshjulet.innehall;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import se.arshjulet.samstammighet.Varningsmotiv;

/**
 * Why something stands although the application warned of it.
 *
 * @param nyckel  what the warning is known by: its rule, what it concerns, and the values that it saw
 * @param varning the warning's sentence when it was answered; null when it had gone before the answer was saved
 * @param av      user name of the one who wrote it
 * @param nar     when, to the second
 */
public record VarningsmotivInnehall(String nyckel, String varning, String motiv, String av, String nar) {

    static VarningsmotivInnehall av(Varningsmotiv motiv) {
        return new VarningsmotivInnehall(motiv.getNyckel(), motiv.getLydelse(), motiv.getText(), motiv.getAv().getAnvandarnamn(),
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(motiv.getNar().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Not written yet. */
    Varningsmotiv till(Sammanhang sammanhang) {
        return new Varningsmotiv(sammanhang.granskning(), nyckel, varning);
    }

    /** Null for a day or an hour that there is not. */
    LocalDateTime tid() {
        try {
            return LocalDateTime.parse(nar);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
