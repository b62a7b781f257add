package se.arshjulet.inkorg;

import java.time.LocalDate;
import se.arshjulet.arsgranskning.Fas;

/**
 * What of the inbox to show.
 *
 * @param korg        whose tasks
 * @param namnd       short name, or null for all
 * @param ar          year, or null for all
 * @param fas         or null for all
 * @param forfallerSenast due on this day or before, or null for all
 * @param sortering   column to sort by; by due date, overdue first, unless told
 * @param sida        page, from 1
 * @param antal       rows on a page, 1 to 100
 */
public record Urval(Korg korg, String namnd, Integer ar, Fas fas, LocalDate forfallerSenast, Sortering sortering, int sida, int antal) {

    /** The three trays of the inbox. */
    public enum Korg {
        /** Those I have. */
        MINA,
        /** Those that someone with my role can take. */
        GRUPPENS,
        /** Those of others that are overdue and have been raised to my role. */
        LYFTA
    }

    /** Columns that the inbox sorts by. */
    public enum Sortering {
        FORFALLER("u.forfaller, u.id"), NAMND("u.namnd, u.forfaller, u.id"), FAS("u.fas, u.forfaller, u.id"), AR("u.ar, u.forfaller, u.id");

        private final String ordning;

        Sortering(String ordning) {
            this.ordning = ordning;
        }

        String ordning() {
            return ordning;
        }
    }

    public Urval {
        sida = Math.max(1, sida);
        antal = Math.min(100, Math.max(1, antal));
        sortering = sortering == null ? Sortering.FORFALLER : sortering;
        korg = korg == null ? Korg.MINA : korg;
    }

    /** A whole tray. */
    static Urval allt(Korg korg) {
        return new Urval(korg, null, null, null, null, null, 1, 1);
    }

    int forsta() {
        return (sida - 1) * antal;
    }
}
