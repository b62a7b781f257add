package se.arshjulet.underlag;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.fil.Filinnehall;

/** The bytes of an underlag. */
@Entity
@Table(name = "underlagsfil")
public class Underlagsfil extends Filinnehall {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "underlag_id")
    private Underlag underlag;

    protected Underlagsfil() {
    }

    Underlagsfil(Underlag underlag, byte[] innehall) {
        super(innehall);
        this.underlag = underlag;
    }
}
