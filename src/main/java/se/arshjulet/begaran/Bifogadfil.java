package se.arshjulet.begaran;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.fil.Filinnehall;

/** The bytes of a file while the nämnd prepares its answer. */
@Entity
@Table(name = "bifogadfil")
public class Bifogadfil extends Filinnehall {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "bifogad_id")
    private Bifogad bifogad;

    protected Bifogadfil() {
    }

    Bifogadfil(Bifogad bifogad, byte[] innehall) {
        super(innehall);
        this.bifogad = bifogad;
    }
}
