package se.arshjulet.svar;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.underlag.Fil;

/** The bytes of a protokoll, by themselves so that a list does not read them. */
@Entity
@Table(name = "protokollfil")
public class Protokollfil extends StoredEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "protokoll_id")
    private Protokoll protokoll;

    @Lob
    private byte[] innehall;

    protected Protokollfil() {
    }

    Protokollfil(Protokoll protokoll, Fil fil) {
        this.protokoll = protokoll;
        innehall = fil.innehall().clone();
    }

    Fil fil() {
        return new Fil(protokoll.getNamn(), innehall);
    }
}
