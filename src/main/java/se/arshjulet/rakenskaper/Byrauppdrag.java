package se.arshjulet.rakenskaper;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.persistence.StoredEntity;

/** A firm is assigned to audit the accounts of one förvaltning in one year. What it is not assigned to, it never sees. */
@Entity
public class Byrauppdrag extends StoredEntity {

    @ManyToOne(optional = false)
    private Byra byra;

    @ManyToOne(optional = false)
    private Forvaltning forvaltning;

    private int ar;

    protected Byrauppdrag() {
    }

    public Byrauppdrag(Byra byra, Forvaltning forvaltning, int ar) {
        this.byra = byra;
        this.forvaltning = forvaltning;
        this.ar = ar;
    }

    public void bytByra(Byra ny) {
        byra = ny;
    }

    public Byra getByra() {
        return byra;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public int getAr() {
        return ar;
    }
}
