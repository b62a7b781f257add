package se.arshjulet.kvalitetssakring;

/** How a round of kvalitetssäkring ended. */
public enum Utfall {
    GODKAND, ATERREMITTERAD
}
