package se.arshjulet.revisionsplan;

/** Told when the elected auditors have chosen a proposal, in the same transaction: its granskning begins from here. */
public record ForslagValt(Forslag forslag) {
}
