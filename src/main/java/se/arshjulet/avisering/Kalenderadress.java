package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.web.Sidadress;

/** Where calendars are read: at one address for all, and where the office lets that be at one with the calendar's password in it (ADR 47). */
@ApplicationScoped
public class Kalenderadress {

    /** For programs that log in. */
    public static final String SIDAN = "/kalender/arshjulet.ics";

    private Sidadress adress;
    private boolean medHemlighet;

    protected Kalenderadress() {
    }

    @Inject
    public Kalenderadress(Sidadress adress, @ConfigProperty(name = "arshjulet.kalender.hemligadress") boolean medHemlighet) {
        this.adress = adress;
        this.medHemlighet = medHemlighet;
    }

    Kalenderdelning delning(String anvandarnamn, String losenord) {
        return new Kalenderdelning(adress.till(SIDAN), anvandarnamn, losenord, medHemlighet ? adress.till("/kalender/" + losenord + ".ics") : "");
    }

    /** Whether a password in an address counts. */
    public boolean medHemlighet() {
        return medHemlighet;
    }
}
