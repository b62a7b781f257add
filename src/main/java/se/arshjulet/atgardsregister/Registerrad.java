package se.arshjulet.atgardsregister;

import java.time.LocalDate;

/** What statistics need to know of a point, without its words. */
public record Registerrad(String kortnamn, String omrade, int ar, Punktstatus status, LocalDate expedierad, LocalDate klartSenast,
        LocalDate genomford, LocalDate avslutad) {

    boolean arForsenad(LocalDate idag) {
        return Punktstatus.KVAR.contains(status) && klartSenast != null && klartSenast.isBefore(idag);
    }

    /** Verified, and the nämnd had done it by the day that it promised. */
    boolean arITid() {
        return status == Punktstatus.VERIFIERAD && klartSenast != null && genomford != null && !genomford.isAfter(klartSenast);
    }

    /** Whether it can be said to be on time or not: verified with a last day, or not done though that day has passed. */
    boolean kanVaraITid(LocalDate idag) {
        return status == Punktstatus.VERIFIERAD && klartSenast != null || arForsenad(idag);
    }
}
