package se.arshjulet.begaran;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * En begäran i en lista.
 *
 * @param saker    hur många saker som begärs
 * @param godtagna hur många av dem som är godtagna
 */
public record Begaransrad(Long id, String rubrik, LocalDate sistaDag, Begaran.Status status, int omgang, Long saker, Long godtagna) implements Serializable {

    public boolean sen(LocalDate idag) {
        return status == Begaran.Status.BEGARD && idag.isAfter(sistaDag);
    }
}
