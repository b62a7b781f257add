package se.arshjulet.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.inkorg.Uppgift;

/** A task as the inbox shows it. */
public record Uppgiftsbild(Long id, String nyckel, String namn, String arende, String namnd, int ar, String fas, String steg, String roll,
        String handlaggare, LocalDateTime skapad, LocalDate forfaller, String lyftTill, int version) {

    static Uppgiftsbild av(Uppgift uppgift) {
        return new Uppgiftsbild(uppgift.getId(), uppgift.getNyckel(), uppgift.getNamn(), uppgift.getArende(), uppgift.getNamnd(), uppgift.getAr(), uppgift.getFas().name(),
                uppgift.getSteg(), uppgift.getRoll().name(), uppgift.getHandlaggare(), uppgift.getTillkomst().getSkapad(), uppgift.getForfaller(),
                uppgift.getLyftTill() == null ? null : uppgift.getLyftTill().name(), uppgift.getSparning().getAntal());
    }
}
