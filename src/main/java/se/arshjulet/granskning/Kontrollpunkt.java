package se.arshjulet.granskning;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/** Something that the delområde must contain, such as «Bedömning av riskvärden»: met, not met, or not examined yet. */
@Entity
@Table(name = "kontrollpunkt")
public class Kontrollpunkt extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delomrade_id")
    private Delomrade delomrade;

    private int ordning;
    private String text;
    private Boolean uppfylld;

    protected Kontrollpunkt() {
    }

    Kontrollpunkt(Delomrade delomrade, int ordning, String text) {
        this.delomrade = delomrade;
        this.ordning = ordning;
        this.text = text;
    }

    public void prova(Boolean uppfylld) {
        this.uppfylld = uppfylld;
    }

    public int getOrdning() {
        return ordning;
    }

    public String getText() {
        return text;
    }

    public Boolean getUppfylld() {
        return uppfylld;
    }
}
