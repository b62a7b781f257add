package se.arshjulet.svar;

/** The review of an answer is decided: accepted, or completion asked for; observed in the same transaction. */
public record SvarGranskat(Svar svar) {
}
