package se.arshjulet.platform.diagram;

import java.util.List;

/** The few shapes that a drawing is made of. */
public sealed interface Form {

    Stil stil();

    record Yta(double x, double y, double bredd, double hojd, Stil stil) implements Form { }

    /** A line through its points, closed into a surface or not. */
    record Bana(List<Punkt> punkter, boolean sluten, Stil stil) implements Form {
        static Bana linje(double x1, double y1, double x2, double y2, Stil stil) {
            return new Bana(List.of(new Punkt(x1, y1), new Punkt(x2, y2)), false, stil);
        }
    }

    record Cirkel(double x, double y, double radie, Stil stil) implements Form { }

    /** @param y the base line */
    record Text(double x, double y, String text, double storlek, Justering justering, Stil stil) implements Form { }

    record Punkt(double x, double y) { }

    /** Which end of the text {@code x} is. */
    enum Justering { VANSTER, MITT, HOGER }
}
