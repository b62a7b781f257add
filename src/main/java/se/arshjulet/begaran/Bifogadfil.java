package se.arshjulet.begaran;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/** Innehållet i en fil medan nämnden förbereder sitt besked. */
@Entity
@Table(name = "bifogadfil")
public class Bifogadfil extends StoredEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "bifogad_id")
    private Bifogad bifogad;

    @Lob
    private byte[] innehall;

    protected Bifogadfil() {
    }

    Bifogadfil(Bifogad bifogad, byte[] innehall) {
        this.bifogad = bifogad;
        this.innehall = innehall.clone();
    }

    byte[] innehall() {
        return innehall.clone();
    }
}
