package se.arshjulet.svar;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.persistence.StoredEntity;

/** One review of a svar: begun when the auditor starts to write, ended once by accepting or asking for completion. */
@Entity
public class Svarsgranskning extends StoredEntity {

    @ManyToOne(optional = false)
    private Svar svar;

    private int omgang;

    private Boolean accepterat;

    @Lob
    private String motiv;

    @ManyToOne
    private Anvandare granskare;

    private LocalDateTime tidpunkt;

    protected Svarsgranskning() {
    }

    Svarsgranskning(Svar svar, int omgang) {
        this.svar = svar;
        this.omgang = omgang;
    }

    void skriv(Boolean arAccepterat, String nyttMotiv) {
        accepterat = arAccepterat;
        motiv = nyttMotiv;
    }

    void avsluta(Anvandare av, LocalDateTime nar) {
        granskare = av;
        tidpunkt = nar;
    }

    public boolean arAvslutad() {
        return tidpunkt != null;
    }

    public int getOmgang() {
        return omgang;
    }

    public Boolean getAccepterat() {
        return accepterat;
    }

    public String getMotiv() {
        return motiv;
    }

    public Anvandare getGranskare() {
        return granskare;
    }

    public LocalDateTime getTidpunkt() {
        return tidpunkt;
    }
}
