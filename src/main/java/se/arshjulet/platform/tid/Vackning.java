package se.arshjulet.platform.tid;

/** Fired where something has been written that is to be taken care of as soon as the transaction is over, without waiting for the next beat. */
public record Vackning() {
}
