package se.arshjulet.diarium;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * The numbers of one year, from 1 without a gap. A number is taken while the row is locked and in the transaction that uses it:
 * what is rolled back gives its number back, and two never get the same.
 */
@Entity
@Table(name = "diarieserie")
public class Diarieserie extends StoredEntity {

    private int ar;
    private int senaste;

    protected Diarieserie() {
    }

    Diarieserie(int ar) {
        this.ar = ar;
    }

    int ta() {
        senaste++;
        return senaste;
    }

    public int getAr() {
        return ar;
    }

    public int getSenaste() {
        return senaste;
    }
}
