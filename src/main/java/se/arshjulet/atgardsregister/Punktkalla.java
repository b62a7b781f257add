package se.arshjulet.atgardsregister;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where a point comes from. The same key for the same nämnd is the same point, however often it is told. */
@Embeddable
public class Punktkalla {

    private static final int NYCKEL_LANGST = 60;

    @Enumerated(EnumType.STRING)
    private Punktslag slag;

    private String nyckel;
    private int ar;
    private int ordning;
    private String omrade;
    private String omradesnamn;

    @Column(name = "kalla")
    private String beteckning;

    @Column(name = "arsgranskning_id")
    private Long arsgranskningId;

    @Column(name = "fordjupad_id")
    private Long fordjupadId;

    protected Punktkalla() {
    }

    /**
     * @param ar         the year that found it
     * @param beteckning what it stands in: «Rapport 4-2022, rekommendation 1»
     */
    Punktkalla(Punktslag slag, String nyckel, int ar, String beteckning) {
        if (nyckel.length() > NYCKEL_LANGST) {
            throw new IllegalArgumentException("The key of a point is too long: " + nyckel);
        }
        this.slag = slag;
        this.nyckel = nyckel;
        this.ar = ar;
        this.beteckning = beteckning;
    }

    /** Where in its report; only to list points in. */
    Punktkalla pa(int plats) {
        ordning = plats;
        return this;
    }

    Punktkalla iOmrade(String kod, String namn) {
        omrade = kod;
        omradesnamn = namn;
        return this;
    }

    /** The årsgranskning whose report tells it; the latest that does. */
    Punktkalla iArsrapport(Long id) {
        arsgranskningId = id;
        return this;
    }

    Punktkalla iFordjupad(Long id) {
        fordjupadId = id;
        return this;
    }

    /** For a nämnd that takes it over. */
    Punktkalla kopia() {
        return new Punktkalla(slag, nyckel, ar, beteckning).pa(ordning).iOmrade(omrade, omradesnamn).iArsrapport(arsgranskningId).iFordjupad(fordjupadId);
    }

    public Punktslag getSlag() {
        return slag;
    }

    public String getNyckel() {
        return nyckel;
    }

    public int getAr() {
        return ar;
    }

    /** Code in the mall, null when the report does not say. */
    public String getOmrade() {
        return omrade;
    }

    public String getOmradesnamn() {
        return omradesnamn;
    }

    public String getBeteckning() {
        return beteckning;
    }

    public Long getArsgranskningId() {
        return arsgranskningId;
    }

    public Long getFordjupadId() {
        return fordjupadId;
    }
}
