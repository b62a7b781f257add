package se.arshjulet.inkorg;

import se.arshjulet.organisation.Roll;

/** Told when a task was not done in time and has been raised to those who must know, in the same transaction. */
public record Uppgiftlyft(Uppgift uppgift, Roll till) {
}
