package se.arshjulet.fordjupning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The own cycle of a fördjupad granskning: chosen in the revisionsplan, worked by a team, assured, decided by the elected auditors, dispatched.
 * Empty when the report was only recorded by hand.
 */
@Embeddable
public class Cykel {

    @Enumerated(EnumType.STRING)
    private Granskningslage lage;

    @Enumerated(EnumType.STRING)
    private Granskningsslag slag = Granskningsslag.FORDJUPAD;

    private String projektledare;

    private String processinstans;

    private LocalDateTime startad;

    @Lob
    private String sammanfattning;

    private LocalDate expedierad;

    private String dnr;

    private String avbrottsmotiv;

    boolean pagarEllerHarGatt() {
        return lage != null;
    }

    /** Null when the report was only recorded by hand. */
    public Granskningslage getLage() {
        return lage;
    }

    public Granskningsslag getSlag() {
        return slag;
    }

    /** User name; null until someone has been appointed. */
    public String getProjektledare() {
        return projektledare;
    }

    public String getProcessinstans() {
        return processinstans;
    }

    public LocalDateTime getStartad() {
        return startad;
    }

    public String getSammanfattning() {
        return sammanfattning;
    }

    /** The day it was dispatched, or null. */
    public LocalDate getExpedierad() {
        return expedierad;
    }

    public String getDnr() {
        return dnr;
    }

    public String getAvbrottsmotiv() {
        return avbrottsmotiv;
    }
}
