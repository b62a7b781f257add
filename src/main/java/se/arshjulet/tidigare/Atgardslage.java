package se.arshjulet.tidigare;

/** How far the nämnd has come with what an earlier granskning asked for. */
public enum Atgardslage {
    ATGARDAT, DELVIS, INTE
}
