package se.arshjulet.inkorg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.time.LocalDateTime;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * What someone has typed that cannot be recorded yet, because a value in it is not understood: kept as typed until it can,
 * or until the task is done.
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

    protected Formularutkast() {
    }

    Formularutkast(Long uppgiftId, String anvandarnamn) {
        this.uppgiftId = uppgiftId;
        this.anvandarnamn = anvandarnamn;
    }

    void skriv(String innehall, LocalDateTime andrad) {
        this.innehall = innehall;
        this.andrad = andrad;
    }

    public String getInnehall() {
        return innehall;
    }

    public LocalDateTime getAndrad() {
        return andrad;
    }
}
