package se.arshjulet.atgardsregister;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.fil.Filinnehall;

/** The bytes of a file that shows what the nämnd has done. */
@Entity
@Table(name = "punktfilinnehall")
public class Punktfilinnehall extends Filinnehall {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fil_id")
    private Punktfil fil;

    protected Punktfilinnehall() {
    }

    Punktfilinnehall(Punktfil fil, byte[] innehall) {
        super(innehall);
        this.fil = fil;
    }
}
