package se.arshjulet.atgardsregister;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.underlag.Fil;

/** The bytes of a file, by themselves so that a list does not read them. */
@Entity
@Table(name = "punktfilinnehall")
public class Punktfilinnehall extends StoredEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fil_id")
    private Punktfil fil;

    @Lob
    private byte[] innehall;

    protected Punktfilinnehall() {
    }

    Punktfilinnehall(Punktfil fil, byte[] innehall) {
        this.fil = fil;
        this.innehall = innehall.clone();
    }

    Fil fil() {
        return new Fil(fil.getNamn(), innehall);
    }
}
