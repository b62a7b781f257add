package se.arshjulet.inkorg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.time.LocalDateTime;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * What someone has typed that cannot be recorded yet, because a value in it is not understood: kept as typed until it can,
 * or until the task is done. It knows after which saving of the task it was written: when there have been others since, it is not put in their place unseen.
 */
@Entity
@UtanLogg
public class Formularutkast extends StoredEntity {

    @Column(name = "uppgift_id")
    private Long uppgiftId;

    private String anvandarnamn;

    @Lob
    private String innehall;

    private LocalDateTime andrad;

    private int sparningar;

    protected Formularutkast() {
    }

    Formularutkast(Long uppgiftId, String anvandarnamn) {
        this.uppgiftId = uppgiftId;
        this.anvandarnamn = anvandarnamn;
    }

    /** @param sparningar how many times the task has been saved, with this one */
    void skriv(String innehall, LocalDateTime andrad, int sparningar) {
        this.innehall = innehall;
        this.andrad = andrad;
        this.sparningar = sparningar;
    }

    public String getInnehall() {
        return innehall;
    }

    /** The version of the task that it goes on from. */
    int getSparningar() {
        return sparningar;
    }

    public LocalDateTime getAndrad() {
        return andrad;
    }
}
