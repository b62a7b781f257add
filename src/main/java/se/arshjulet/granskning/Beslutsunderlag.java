package se.arshjulet.granskning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.platform.persistence.StoredEntity;

/** A decision of the nämnd that the rating of the delområde rests on. */
@Entity
@Table(name = "beslutsunderlag")
public class Beslutsunderlag extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delomrade_id")
    private Delomrade delomrade;

    private int ordning;

    @Embedded
    private Beslut beslut;

    private String rubrik;

    protected Beslutsunderlag() {
    }

    Beslutsunderlag(Delomrade delomrade, int ordning, Beslut beslut, String rubrik) {
        this.delomrade = delomrade;
        this.ordning = ordning;
        this.beslut = beslut;
        this.rubrik = rubrik;
    }

    public int getOrdning() {
        return ordning;
    }

    public Beslut getBeslut() {
        return beslut;
    }

    public String getRubrik() {
        return rubrik;
    }
}
