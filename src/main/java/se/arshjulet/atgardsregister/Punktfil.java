package se.arshjulet.atgardsregister;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Lagradfil;

/** A file that shows what the nämnd has done. */
@Entity
@Table(name = "punktfil")
public class Punktfil extends Lagradfil {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handelse_id")
    private Punkthandelse handelse;

    protected Punktfil() {
    }

    Punktfil(Punkthandelse handelse, Fil fil) {
        super(fil);
        this.handelse = handelse;
    }

    public Punkthandelse getHandelse() {
        return handelse;
    }
}
