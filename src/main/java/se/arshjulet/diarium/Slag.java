package se.arshjulet.diarium;

/** What kind of document a handling is. What a decision or an opinion of the auditors says is kept for good, whatever the plan says. */
public enum Slag {

    ARSRAPPORT(true),
    FORDJUPAD_RAPPORT(true),
    MISSIV(true),
    SVAR(true),
    BESLUT(true),
    PROTOKOLL(true),
    BEGARAN(false),
    SKRIVELSE(false),
    UNDERLAG(false),
    OVRIGT(false);

    private final boolean bevaras;

    Slag(boolean bevaras) {
        this.bevaras = bevaras;
    }

    /** Never gallrat. */
    public boolean isAlltidBevarad() {
        return bevaras;
    }
}
