package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.organisation.Inloggad;

/** Writes the audit trail, in the same transaction as what it tells of. */
@ApplicationScoped
public class Handelselogg {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /**
     * @param arsgranskning which granskning it concerns, or null
     * @param typ           phase and what happened, such as {@code arsgranskning.startad}
     */
    public void skriv(Long arsgranskning, String typ, String text) {
        Arsgranskning granskning = arsgranskning == null ? null : arsgranskningar.hamta(arsgranskning);
        arsgranskningar.lagg(new Handelse(LocalDateTime.now(klocka), inloggad.anvandarnamnEllerSystemet(), granskning, typ, text).iStalletFor(inloggad.iStalletFor()));
    }

    /** Before words or bytes of something leave: that they did, if it is secret. */
    public void lases(Sekretessbelagt detta) {
        if (!detta.isHemlig()) {
            return;
        }
        if (detta.arendeid() == null) {
            skriv(null, detta.lashandelse(), detta.lastes());
        } else {
            skrivI(detta.arendeid(), detta.lashandelse(), detta.lastes());
        }
    }

    public void skrivI(Arendeid arende, String typ, String text) {
        if (arende.arArets()) {
            skriv(arende.arsgranskning(), typ, text);
        } else {
            arsgranskningar.lagg(Handelse.iFordjupad(LocalDateTime.now(klocka), inloggad.anvandarnamnEllerSystemet(), arende.fordjupad(), typ, text).iStalletFor(inloggad.iStalletFor()));
        }
    }
}
