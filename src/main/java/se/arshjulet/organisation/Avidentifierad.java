package se.arshjulet.organisation;

/** Told when somebody who has left is no longer to be known by name: whoever keeps something that is only about that person removes it now. */
public record Avidentifierad(Anvandare vem) {
}
