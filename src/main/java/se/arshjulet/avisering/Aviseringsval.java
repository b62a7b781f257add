package se.arshjulet.avisering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * How one user wants to be told, and the user's calendar: shared by an address that holds a secret, of which only the fingerprint is kept.
 * A new secret makes the old address worthless. Who has never chosen is told at once and has no calendar.
 */
@Entity
public class Aviseringsval extends StoredEntity {

    @Column(name = "anvandare_id")
    private Long anvandareId;

    @Enumerated(EnumType.STRING)
    private Aviseringssatt satt = Aviseringssatt.GENAST;

    @UtanLogg
    private String kalender;

    @Column(name = "kalender_skapad")
    private LocalDateTime kalenderSkapad;

    protected Aviseringsval() {
    }

    Aviseringsval(Long anvandareId) {
        this.anvandareId = anvandareId;
    }

    void valj(Aviseringssatt nytt) {
        satt = nytt;
    }

    void delaKalender(String avtryck, LocalDateTime nu) {
        kalender = avtryck;
        kalenderSkapad = nu;
    }

    void aterkallaKalender() {
        kalender = null;
        kalenderSkapad = null;
    }

    Long getAnvandareId() {
        return anvandareId;
    }

    Aviseringssatt getSatt() {
        return satt;
    }

    /** When the calendar's address was made; null when there is none. */
    LocalDateTime getKalenderSkapad() {
        return kalenderSkapad;
    }
}
