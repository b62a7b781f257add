package se.arshjulet.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * The code that creates the first administratör. Made when the program starts without users, dies when it has been used
 * or when somebody has guessed wrong too many times; the next start then gives a new one.
 */
@Entity
@Table(name = "forsta_start")
public class ForstaStart extends StoredEntity {

    public static final int FLEST_FEL = 5;

    @UtanLogg
    private String kod;
    private int felaktiga;
    private LocalDateTime skapad;

    protected ForstaStart() {
    }

    /** @param kod hashed */
    public ForstaStart(String kod, LocalDateTime skapad) {
        this.kod = kod;
        this.skapad = skapad;
    }

    public void gissadesFel() {
        felaktiga++;
    }

    public boolean arSparrad() {
        return felaktiga >= FLEST_FEL;
    }

    public int getKvar() {
        return Math.max(0, FLEST_FEL - felaktiga);
    }

    public String getKod() {
        return kod;
    }

    public LocalDateTime getSkapad() {
        return skapad;
    }
}
