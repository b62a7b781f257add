package se.arshjulet.granskning;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import se.arshjulet.platform.fel.Regelbrott;

/** A rating on the template's scale of two or three steps: 1 no deviation or a minor one, deviations after that; the template has the words. */
@Embeddable
public class Bedomning {

    static final int HOGSTA = 3;

    private Integer niva;

    protected Bedomning() {
    }

    private Bedomning(int niva) {
        if (niva < 1 || niva > HOGSTA) {
            throw new Regelbrott("bedomning", "granskning.fel.niva", niva, HOGSTA);
        }
        this.niva = niva;
    }

    /** The rating, or null when there is none. */
    public static Bedomning av(Integer niva) {
        return niva == null ? null : new Bedomning(niva);
    }

    public boolean isAvvikelse() {
        return niva >= 2;
    }

    public Integer getNiva() {
        return niva;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Bedomning b && Objects.equals(niva, b.getNiva());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(niva);
    }
}
