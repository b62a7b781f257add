package se.arshjulet.organisation;

/** Vad en API-nyckel får göra, av det som dess ägare får. Den som skriver i en del läser den också. */
public enum Apiratt {

    UPPGIFTER_LASA,
    UPPGIFTER_SKRIVA,
    ARSGRANSKNINGAR_LASA,
    ARSGRANSKNINGAR_SKRIVA,
    SAKERHETSKOPIOR_LASA,
    SAKERHETSKOPIOR_SKRIVA
}
