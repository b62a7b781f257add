package se.arshjulet.organisation;

/**
 * Något öppet som en person har hand om.
 *
 * @param slag    vad det är; texten heter {@code organisation.ansvar.<slag>}
 * @param vad     vilket, som det sägs för en människa: «NORV 2023»
 * @param roll    rollen som personen har det i; null när det hänger på alla
 * @param bindande går inte tillbaka till någon grupp: någon måste ta över innan personen slutar eller förlorar rollen
 */
public record Ansvar(Slag slag, String vad, Roll roll, boolean bindande) {

    /** Följer med när en annan yrkesrevisor tar över; resten är en grupps, eller väljs på sitt eget ställe. */
    public boolean kanOverlatas() {
        return bindande && slag != Slag.ENSAM && slag != Slag.ERSATTARE;
    }

    public enum Slag {
        /** Yrkesrevisor i en pågående årsgranskning. */
        ARSGRANSKNING,
        /** Projektledare eller medlem i en fördjupad granskning. */
        PROJEKT,
        /** En uppgift som bara den som har den kan göra. */
        UPPGIFT,
        /** En uppgift som personen har tagit ur en grupp. */
        GRUPPUPPGIFT,
        /** Uppgifter för en roll som ingen annan har. */
        ENSAM,
        /** Ersättare för någon som är borta. */
        ERSATTARE
    }
}
