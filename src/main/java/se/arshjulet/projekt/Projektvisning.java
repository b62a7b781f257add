package se.arshjulet.projekt;

import java.time.LocalDateTime;

/** The report for a page. {@code frystNar} is null for a draft, and {@code nummer} empty while it has none. */
public record Projektvisning(Long id, String titel, String nummer, String html, LocalDateTime frystNar, String godkandAv, String sha256) {

    public boolean isFryst() {
        return frystNar != null;
    }
}
