package se.arshjulet.begaran;

/** What the auditor says of an item that the nämnd has answered. */
public enum Utfall {
    GODTAS, BEGARS_IGEN
}
