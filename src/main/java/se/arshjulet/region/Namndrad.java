package se.arshjulet.region;

import java.util.List;

/** A nämnd in the matrix with each of the chosen years that it existed. */
public record Namndrad(Namndpost namnd, List<Arsrad> aren) {
}
