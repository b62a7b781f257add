package se.arshjulet.projekt;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import se.arshjulet.platform.fil.Filinnehall;

/** The bytes of a file that a working paper rests on. */
@Entity
public class Pappersfilinnehall extends Filinnehall {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fil_id")
    private Pappersfil fil;

    protected Pappersfilinnehall() {
    }

    Pappersfilinnehall(Pappersfil fil, byte[] innehall) {
        super(innehall);
        this.fil = fil;
    }
}
