package se.arshjulet.inkorg;

/** Told when the plan of the year says that whoever has an open task is to be reminded of it, in the same transaction. */
public record Uppgiftpamind(Uppgift uppgift) {
}
