package se.arshjulet.begaran;

/** What the nämnd says of an item that has been asked for. */
public enum Besked {
    /** Documents, information in text, or both. */
    LAMNAS,
    /** There is nothing of the kind; the nämnd writes why. */
    FINNS_INTE,
    /** The nämnd does not hand it out; the nämnd writes why. */
    VAGRAS
}
