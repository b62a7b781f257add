package se.arshjulet.fordjupning;

/** Told when a fördjupad granskning has been dispatched to its adressater, in the same transaction. */
public record FordjupningExpedierad(FordjupadGranskning fordjupad) {
}
