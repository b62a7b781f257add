package se.arshjulet.fordjupning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.revisionsplan.Granskningsslag;

/**
 * The own cycle of a fördjupad granskning: chosen in the revisionsplan, worked by a team, assured, decided by the elected auditors, dispatched.
 * Empty when the report was only recorded by hand.
 */
@Embeddable
public class Cykel {

    private static final int MOTIV_LANGST = 2000;

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

    void borja(Granskningsslag vilket, LocalDateTime nar) {
        slag = vilket;
        lage = Granskningslage.PAGAENDE;
        startad = nar;
    }

    public void drivsAv(String instans) {
        processinstans = instans;
    }

    /** @param anvandarnamn null until somebody has been chosen */
    public void ledsAv(String anvandarnamn) {
        krav(Granskningslage.PAGAENDE);
        projektledare = anvandarnamn;
    }

    /**
     * Somebody else leads it from now on, also while it waits for answers.
     *
     * @param anvandarnamn null when whoever led it has left and nobody has been appointed yet
     */
    public void overtasAv(String anvandarnamn) {
        if (lage == Granskningslage.AVBRUTEN) {
            krav(Granskningslage.PAGAENDE);
        }
        projektledare = anvandarnamn;
    }

    public void sammanfatta(String text) {
        krav(Granskningslage.PAGAENDE);
        sammanfattning = text;
    }

    /** The quality is assured; from here on the words do not change. */
    public void faststall() {
        krav(Granskningslage.PAGAENDE);
        lage = Granskningslage.FASTSTALLD;
    }

    public void besluta() {
        krav(Granskningslage.FASTSTALLD);
        lage = Granskningslage.BESLUTAD;
    }

    void expediera(String nyttDnr, LocalDate dag) {
        krav(Granskningslage.BESLUTAD);
        dnr = nyttDnr;
        expedierad = dag;
        lage = Granskningslage.EXPEDIERAD;
    }

    /** Only before the report has its number: the series has no gaps. */
    public void avbryt(String motiv) {
        krav(Granskningslage.PAGAENDE);
        if (motiv == null || motiv.isBlank()) {
            throw new Regelbrott("avbrottsmotiv", "fordjupning.fel.avbrottsmotiv");
        }
        if (motiv.strip().length() > MOTIV_LANGST) {
            throw new Regelbrott("avbrottsmotiv", "platform.fel.forLang", MOTIV_LANGST);
        }
        avbrottsmotiv = motiv.strip();
        lage = Granskningslage.AVBRUTEN;
    }

    void krav(Granskningslage kravt) {
        if (lage != kravt) {
            throw new Regelbrott("", "fordjupning.fel.lage." + (lage == null ? Granskningslage.EXPEDIERAD : lage));
        }
    }

    /** The words may still be changed. */
    public boolean skrivs() {
        return lage == Granskningslage.PAGAENDE;
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
