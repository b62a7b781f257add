package se.arshjulet.projekt;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import se.arshjulet.platform.persistence.StoredEntity;

/** A question that the granskning shall answer, and the answer when it has been found. */
@Entity
public class Revisionsfraga extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "projektplan_id")
    private Projektplan projektplan;

    private int ordning;

    private String text;

    @Lob
    private String svar;

    protected Revisionsfraga() {
    }

    Revisionsfraga(Projektplan projektplan, int ordning) {
        this.projektplan = projektplan;
        this.ordning = ordning;
    }

    void stall(String nyText) {
        text = nyText;
    }

    void besvara(String nyttSvar) {
        svar = nyttSvar;
    }

    public String getText() {
        return text;
    }

    /** Null until it has been answered. */
    public String getSvar() {
        return svar;
    }
}
