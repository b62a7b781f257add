package se.arshjulet.region;

/** A granskningsområde by its code, and the name that the latest of the chosen years has for it. */
public record Omradeskolumn(String kod, String namn) {
}
