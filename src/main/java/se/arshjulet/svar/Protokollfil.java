package se.arshjulet.svar;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.fil.Filinnehall;

/** The bytes of a protokoll. */
@Entity
@Table(name = "protokollfil")
public class Protokollfil extends Filinnehall {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "protokoll_id")
    private Protokoll protokoll;

    protected Protokollfil() {
    }

    Protokollfil(Protokoll protokoll, byte[] innehall) {
        super(innehall);
        this.protokoll = protokoll;
    }
}
