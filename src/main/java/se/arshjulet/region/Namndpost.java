package se.arshjulet.region;

/** A nämnd by its present name, as it begins a line; {@code aktiv} is false for one that has been abolished. */
public record Namndpost(Long id, String namn, String kortnamn, boolean aktiv) {
}
