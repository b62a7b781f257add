package se.arshjulet.organisation;

/** A nämnd's förvaltningar have been saved, perhaps with other years than before: the years that go on follow. */
public record Forvaltningsandring(Namnd namnd) {
}
