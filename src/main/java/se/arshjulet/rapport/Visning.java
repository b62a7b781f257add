package se.arshjulet.rapport;

import java.time.LocalDateTime;

import se.arshjulet.arsgranskning.Arsgranskning;

/** The report for a page. {@code frystNar} is null for a draft. */
public record Visning(Long arsgranskningId, String namnd, String kortnamn, int ar, String html, LocalDateTime frystNar) {

    static Visning utkast(Arsgranskning granskning, String html) {
        return fryst(granskning, html, null);
    }

    static Visning fryst(Arsgranskning granskning, String html, LocalDateTime frystNar) {
        return new Visning(granskning.getId(), Svenska.storBokstav(granskning.getNamnd().getNamn()), granskning.getNamnd().getKortnamn(),
                granskning.getAr(), html, frystNar);
    }

    public boolean isFryst() {
        return frystNar != null;
    }
}
