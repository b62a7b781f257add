package se.arshjulet.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * En rad i en lista över frånvaro.
 *
 * @param vem       användarnamnet på den som är borta
 * @param namn      och personens namn
 * @param ersattare namnet på den som gör arbetet
 */
public record Franvarorad(Long id, LocalDate fran, LocalDate till, String vem, String namn, String ersattare) implements Serializable {

    public boolean pagar(LocalDate idag) {
        return !idag.isBefore(fran);
    }

    /** Har börjat före i dag: kan avslutas men inte göras ogjord. */
    public boolean harVarit(LocalDate idag) {
        return fran.isBefore(idag);
    }
}
