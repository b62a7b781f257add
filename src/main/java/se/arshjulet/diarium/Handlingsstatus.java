package se.arshjulet.diarium;

/** How a handling stands to the public (TF 2 kap.): working material is not public yet; the rest is, unless it is secret. */
public enum Handlingsstatus {

    ARBETSMATERIAL,
    /** Has come from somebody else (TF 2:9). */
    INKOMMEN,
    /** Settled, or belongs to a settled ärende (TF 2:10). */
    UPPRATTAD,
    EXPEDIERAD;

    public boolean isAllman() {
        return this != ARBETSMATERIAL;
    }
}
