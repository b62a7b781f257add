package se.arshjulet.atgardsregister;

import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.persistence.StoredEntity;

/** What a nämnd has been asked to mend, where that stands and in which words. */
@MappedSuperclass
public abstract class Punktgrund extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "namnd_id")
    private Namnd namnd;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "forvaltning_id")
    private Forvaltning forvaltning;

    @Embedded
    private Punktkalla kalla;

    @Embedded
    private Punktord ord;

    protected Punktgrund() {
    }

    /** @param forvaltning the part of the nämnd that it concerns, null for all of it */
    Punktgrund(Namnd namnd, Forvaltning forvaltning, Punktkalla kalla, Punktord ord) {
        this.namnd = namnd;
        this.forvaltning = forvaltning;
        this.kalla = kalla;
        this.ord = ord;
    }

    /** The årsrapport speaks of it in its own words, and says which part of the nämnd it concerns; or, when these are null, says several things of it. */
    void omnamnd(Forvaltning del, String ordalydelse, boolean vasentlig) {
        forvaltning = del;
        ord.skrivOm(ordalydelse, vasentlig);
    }

    boolean sammaSom(Forvaltning del, String text) {
        return ord.ar(text) && forvaltning == del;
    }

    public Namnd getNamnd() {
        return namnd;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public Punktkalla getKalla() {
        return kalla;
    }

    public Punktord getOrd() {
        return ord;
    }
}
