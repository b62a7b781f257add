package se.arshjulet.inloggning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.persistence.StoredEntity;

/** A role that may not log in with only a password. */
@Entity
public class Kodkrav extends StoredEntity {

    @Enumerated(EnumType.STRING)
    private Roll roll;

    protected Kodkrav() {
    }

    Kodkrav(Roll roll) {
        this.roll = roll;
    }

    Roll getRoll() {
        return roll;
    }
}
