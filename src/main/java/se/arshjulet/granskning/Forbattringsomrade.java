package se.arshjulet.granskning;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * Something that the nämnd needs to improve. It comes of a deviation in a delområde or of a rekommendation in a fördjupad granskning,
 * is written in the report under its area (sometimes for a certain förvaltning), and becomes a point of the nämnd's svar if the deviation is väsentlig.
 */
@Entity
@Table(name = "forbattringsomrade")
public class Forbattringsomrade extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    private String omrade;
    private int ordning;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "forvaltning_id")
    private Forvaltning forvaltning;

    private String text;
    private boolean vasentlig;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delomrade_id")
    private Delomrade delomrade;

    private String rapport;
    private String rekommendation;

    protected Forbattringsomrade() {
    }

    public Forbattringsomrade(Arsgranskning arsgranskning, String omrade, int ordning) {
        this.arsgranskning = arsgranskning;
        this.omrade = omrade;
        this.ordning = ordning;
    }

    public void beskriv(Forvaltning forvaltning, String text, boolean vasentlig) {
        this.forvaltning = forvaltning;
        this.text = text;
        this.vasentlig = vasentlig;
    }

    public void harrorFran(Delomrade delomrade) {
        this.delomrade = delomrade;
    }

    /** @param rapport number and year, {@code 6-2023}; @param rekommendation the marking in that report, {@code 2a}, if one is pointed out */
    public void harrorFran(String rapport, String rekommendation) {
        this.rapport = rapport;
        this.rekommendation = rekommendation;
    }

    /** The same words about the same part of the nämnd. */
    public boolean sagerSammaSom(Forbattringsomrade annat) {
        return text.equals(annat.text) && forvaltning == annat.forvaltning;
    }

    public void flyttaTill(int ordning) {
        this.ordning = ordning;
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public String getOmrade() {
        return omrade;
    }

    public int getOrdning() {
        return ordning;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public String getText() {
        return text;
    }

    public boolean isVasentlig() {
        return vasentlig;
    }

    public Delomrade getDelomrade() {
        return delomrade;
    }

    public String getRapport() {
        return rapport;
    }

    public String getRekommendation() {
        return rekommendation;
    }
}
