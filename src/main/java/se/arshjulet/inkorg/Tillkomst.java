package se.arshjulet.inkorg;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** When a task came, and whether those it is for have heard of it. */
@Embeddable
public class Tillkomst {

    private LocalDateTime skapad;

    /** When somebody got it and has not been told; null when they have. */
    private LocalDateTime avisera;

    protected Tillkomst() {
    }

    Tillkomst(LocalDateTime skapad) {
        this.skapad = skapad;
        avisera = skapad;
    }

    /** Somebody who does not know it yet has it from now. */
    void skaAviseras(LocalDateTime nu) {
        avisera = nu;
    }

    /** Those concerned have been told, or did it themselves. */
    public void arKand() {
        avisera = null;
    }

    /** Whether what is to be told is that it exists, rather than that it has changed hands. */
    public boolean arNy() {
        return skapad.equals(avisera);
    }

    public LocalDateTime getSkapad() {
        return skapad;
    }

    public LocalDateTime getAvisera() {
        return avisera;
    }
}
