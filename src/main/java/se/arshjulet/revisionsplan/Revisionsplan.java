package se.arshjulet.revisionsplan;

import jakarta.persistence.Entity;
import se.arshjulet.platform.persistence.StoredEntity;

/** One year's plan. Its row is also the lock of the year's series of report numbers. */
@Entity
public class Revisionsplan extends StoredEntity {

    private int ar;

    protected Revisionsplan() {
    }

    public Revisionsplan(int ar) {
        this.ar = ar;
    }

    public int getAr() {
        return ar;
    }
}
