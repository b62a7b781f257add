package se.arshjulet.diarium;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.fil.Filinnehall;

/** The bytes of a handling that the diarium keeps itself. */
@Entity
@Table(name = "diariefil")
public class Diariefil extends Filinnehall {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handling_id")
    private Diariehandling handling;

    protected Diariefil() {
    }

    Diariefil(Diariehandling handling, byte[] innehall) {
        super(innehall);
        this.handling = handling;
    }
}
