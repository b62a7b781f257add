package se.arshjulet.platform.diagram;

import java.util.List;

/**
 * A drawing: what is painted, in order, and the places that tell a value when somebody points at them or comes there by the keyboard.
 * Units are 1/96 inch, from the upper left corner.
 */
public record Ritning(double bredd, double hojd, List<Form> former, List<Traff> traffar) {

    public Ritning {
        former = List.copyOf(former);
        traffar = List.copyOf(traffar);
    }

    /** A place with a value to tell; only a screen has use for it. */
    public record Traff(double x, double y, double bredd, double hojd, String text) { }
}
