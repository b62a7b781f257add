package se.arshjulet.begaran;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A begäran in a list.
 *
 * @param saker    how many items are asked for
 * @param godtagna how many of them are accepted
 */
public record Begaransrad(Long id, String rubrik, LocalDate sistaDag, Begaran.Status status, int omgang, Long saker, Long godtagna) implements Serializable {

    public boolean sen(LocalDate idag) {
        return status == Begaran.Status.BEGARD && idag.isAfter(sistaDag);
    }
}
