package se.arshjulet.rapport;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.persistence.StoredEntity;

/** The verdict of an area for one förvaltning, where it differs from that of the whole nämnd. */
@Entity
public class Delbedomning extends StoredEntity {

    @ManyToOne(optional = false)
    private Omradesbedomning omradesbedomning;

    @ManyToOne(optional = false)
    private Forvaltning forvaltning;

    private Integer niva;

    @Lob
    private String text;

    protected Delbedomning() {
    }

    Delbedomning(Omradesbedomning omradesbedomning, Forvaltning forvaltning) {
        this.omradesbedomning = omradesbedomning;
        this.forvaltning = forvaltning;
    }

    void bedom(Integer nyNiva, String nyText) {
        niva = nyNiva;
        text = nyText;
    }

    boolean avser(Forvaltning annan) {
        return forvaltning.getKortnamn().equals(annan.getKortnamn());
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public Integer getNiva() {
        return niva;
    }

    public String getText() {
        return text;
    }
}
