package se.arshjulet.mall;

/** A step of the scale for delområden and fördjupade granskningar. */
public record Niva(int niva, String ord, String betydelse) {
}
