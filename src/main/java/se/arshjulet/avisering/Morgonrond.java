package se.arshjulet.avisering;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/** The latest day whose morning round has been made. */
@Entity
@UtanLogg
public class Morgonrond extends StoredEntity {

    private LocalDate dag;

    protected Morgonrond() {
    }

    Morgonrond(LocalDate dag) {
        this.dag = dag;
    }

    void gjordes(LocalDate vilken) {
        dag = vilken;
    }

    LocalDate getDag() {
        return dag;
    }
}
