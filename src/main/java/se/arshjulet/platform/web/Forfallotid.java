package se.arshjulet.platform.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long is left, in words; functions of the tag library. */
public final class Forfallotid {

    private static final long SNART = 7;

    private Forfallotid() {
    }

    /** forsenad, idag, snart (within a week) or lugn: the name of the colour. */
    public static String lage(LocalDate datum, LocalDate idag) {
        var dagar = dagar(datum, idag);
        return dagar < 0 ? "forsenad" : dagar == 0 ? "idag" : dagar <= SNART ? "snart" : "lugn";
    }

    public static String text(LocalDate datum, LocalDate idag) {
        var dagar = dagar(datum, idag);
        if (dagar == 0) {
            return Texter.text("platform.forfaller.idag");
        }
        return dagar < 0 ? Texter.text("platform.forfaller.forsenad", -dagar) : Texter.text("platform.forfaller.om", dagar);
    }

    private static long dagar(LocalDate datum, LocalDate idag) {
        return ChronoUnit.DAYS.between(idag, datum);
    }
}
