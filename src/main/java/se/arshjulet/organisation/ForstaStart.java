package se.arshjulet.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * Koden som skapar den första administratören. Läggs upp när programmet startar utan användare, dör när den har använts
 * eller när någon har gissat fel för många gånger; nästa start ger i så fall en ny.
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

    /** @param kod hashad */
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
