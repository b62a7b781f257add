package se.arshjulet.organisation;

/** Somebody's account has been closed; all that the person could get in with ceases to be valid, in the same transaction. */
public record KontoStangt(Anvandare vem) {
}
