package se.arshjulet.diarium;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/** The bytes of a handling that the diarium keeps itself, apart so that a list does not read them. */
@Entity
@Table(name = "diariefil")
public class Diariefil extends StoredEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handling_id")
    private Diariehandling handling;

    @Lob
    private byte[] innehall;

    protected Diariefil() {
    }

    Diariefil(Diariehandling handling, byte[] innehall) {
        this.handling = handling;
        this.innehall = innehall.clone();
    }
}
