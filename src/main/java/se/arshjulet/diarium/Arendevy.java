package se.arshjulet.diarium;

import java.time.LocalDate;
import java.util.List;

/**
 * An ärende with those of its handlingar that the reader may know of.
 *
 * @param arsgranskningId whose ärende it is, or null
 * @param namnd           full name of the nämnd, or null
 * @param farSkriva       whether the reader registers and marks in it
 * @param avslutbart      whether it may be closed
 */
public record Arendevy(Long id, String dnr, String mening, Long arsgranskningId, Long fordjupadId, String namnd, LocalDate oppnat, LocalDate avslutat,
                       List<Handlingsrad> handlingar, boolean farSkriva, boolean avslutbart) {
}
