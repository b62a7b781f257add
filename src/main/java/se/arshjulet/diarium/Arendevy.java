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

    /** An årsrapport that left the house before the diarium was kept here: it was sent as PDF, and nothing is entered afterwards that was not sent. */
    public boolean isUtanWord() {
        List<Handlingsrad> rapporter = handlingar.stream().filter(h -> h.slag() == Slag.ARSRAPPORT && h.status() == Handlingsstatus.EXPEDIERAD).toList();
        return !rapporter.isEmpty() && rapporter.stream().noneMatch(h -> Handlingsfil.DOCX.equals(h.medietyp()));
    }
}
