package se.arshjulet.atgardsregister;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/** The points of a dispatched årsrapport are in the register: told again, they are not entered again. */
@Entity
@Table(name = "registrerad")
public class Registrerad extends StoredEntity {

    @Column(name = "arsgranskning_id")
    private Long arsgranskningId;

    protected Registrerad() {
    }

    Registrerad(Long arsgranskningId) {
        this.arsgranskningId = arsgranskningId;
    }

    public Long getArsgranskningId() {
        return arsgranskningId;
    }
}
