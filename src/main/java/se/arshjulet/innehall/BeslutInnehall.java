package se.arshjulet.innehall;

import java.time.LocalDate;

/** When the nämnd decided or treated a matter; each part is null when it is not known. */
public record BeslutInnehall(LocalDate datum, String paragraf) {
}
