package se.arshjulet.underlag;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/** The bytes of an underlag, by themselves so that a list does not read them. */
@Entity
@Table(name = "underlagsfil")
public class Underlagsfil extends StoredEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "underlag_id")
    private Underlag underlag;

    @Lob
    private byte[] innehall;

    protected Underlagsfil() {
    }

    Underlagsfil(Underlag underlag, byte[] innehall) {
        this.underlag = underlag;
        this.innehall = innehall.clone();
    }

    Fil fil() {
        return new Fil(underlag.getNamn(), innehall);
    }
}
