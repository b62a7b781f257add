package se.arshjulet.expediering;

import java.time.LocalDate;

/**
 * What is to be dispatched: the missiv, how it was decided, and the fingerprint of the frozen report (null until it is frozen).
 *
 * @param nastaDnr what the next number of the diarium is now; null when the ärende has its number already
 * @param forSentForSvar whether the last day for the answer is over already
 */
public record Handlingar(Long arsgranskningId, boolean forSvar, LocalDate sistaSvarsdag, String missiv, String sha256, String nastaDnr, boolean forSentForSvar) {
}
