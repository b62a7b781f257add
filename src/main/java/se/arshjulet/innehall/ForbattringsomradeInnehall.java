package se.arshjulet.innehall;

/**
 * A deviation to mend. Its source is a delområde (code) or a fördjupad granskning ({@code 6-2023}) with the marking of the
 * recommendation; where the recommendations bear no markings, their number in order.
 */
public record ForbattringsomradeInnehall(String omrade, String forvaltning, String text, boolean vasentlig,
        String delomrade, String rapport, String rekommendation) {
}
