package se.arshjulet.projekt;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import se.arshjulet.platform.persistence.StoredEntity;

/** Something in the draft that a nämnd says is wrong, and what the project leader did about it: mended it, or said why not. */
@Entity
public class Sakanmarkning extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sakgranskning_id")
    private Sakgranskning sakgranskning;

    private int ordning;

    private String stalle;

    @Lob
    private String text;

    private Boolean rattat;

    @Lob
    private String bemotande;

    protected Sakanmarkning() {
    }

    Sakanmarkning(Sakgranskning sakgranskning, int ordning) {
        this.sakgranskning = sakgranskning;
        this.ordning = ordning;
    }

    void skriv(String nyttStalle, String nyText) {
        stalle = nyttStalle;
        text = nyText;
    }

    void bemot(Boolean arRattat, String varfor) {
        rattat = arRattat;
        bemotande = varfor;
    }

    /** Mended, or told why not. */
    boolean arBemott() {
        return Boolean.TRUE.equals(rattat) || Boolean.FALSE.equals(rattat) && bemotande != null;
    }

    public Sakgranskning getSakgranskning() {
        return sakgranskning;
    }

    public String getStalle() {
        return stalle;
    }

    public String getText() {
        return text;
    }

    public Boolean getRattat() {
        return rattat;
    }

    public String getBemotande() {
        return bemotande;
    }
}
