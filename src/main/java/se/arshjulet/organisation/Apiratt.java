package se.arshjulet.organisation;

/** What an API key may do, of what its owner may. Whoever writes in a part reads it too. */
public enum Apiratt {

    UPPGIFTER_LASA,
    UPPGIFTER_SKRIVA,
    ARSGRANSKNINGAR_LASA,
    ARSGRANSKNINGAR_SKRIVA,
    SAKERHETSKOPIOR_LASA,
    SAKERHETSKOPIOR_SKRIVA
}
