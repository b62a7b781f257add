package se.arshjulet.svar;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * One thing the nämnd must answer: a väsentlig avvikelse or a rekommendation, with its words as they were dispatched.
 * Answered by an åtgärd, or by a refusal that says why.
 */
@Entity
public class Svarspunkt extends StoredEntity {

    @ManyToOne(optional = false)
    private Svar svar;

    private int ordning;

    private String kalla;

    @Lob
    private String inledning;

    @Lob
    private String rubrik;

    @Embedded
    private Atgard atgard;

    private boolean avslag;

    @Lob
    private String avslagsmotiv;

    private boolean oppen = true;

    private LocalDateTime skriven;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skriven_av_id")
    private Anvandare skrivenAv;

    protected Svarspunkt() {
    }

    Svarspunkt(Svar svar, int ordning, String kalla, String inledning, String rubrik) {
        this.svar = svar;
        this.ordning = ordning;
        this.kalla = kalla;
        this.inledning = inledning;
        this.rubrik = rubrik;
    }

    void besvara(Atgard nyAtgard) {
        atgard = nyAtgard;
        avslag = false;
    }

    /** What was written about an åtgärd is kept, in case the nämnd changes its mind before it answers. */
    void avsla(String motiv) {
        avslag = true;
        avslagsmotiv = motiv;
    }

    void skrevs(Anvandare av, LocalDateTime nar) {
        skrivenAv = av;
        skriven = nar;
    }

    /** Whether it already says so; of what was written about an åtgärd nothing is compared away when the nämnd refuses. */
    boolean sager(Atgard annanAtgard, boolean annatAvslag, String annatMotiv) {
        Atgard min = atgard == null ? new Atgard(null, null, null) : atgard;
        return min.sammaSom(annanAtgard) && avslag == annatAvslag && (!avslag || Objects.equals(avslagsmotiv, annatMotiv));
    }

    void oppna(boolean attKomplettera) {
        oppen = attKomplettera;
    }

    List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        if (avslag) {
            kravText(brister, "avslagsmotiv", avslagsmotiv, "svar.fel.avslagsmotiv");
            return brister;
        }
        kravText(brister, "beskrivning", atgard == null ? null : atgard.getBeskrivning(), "svar.fel.beskrivning");
        kravText(brister, "ansvarig", atgard == null ? null : atgard.getAnsvarig(), "svar.fel.ansvarig");
        if (atgard == null || atgard.getKlartSenast() == null) {
            brister.add(Brist.i("klartSenast", "svar.fel.klartsenast", ordning));
        }
        return brister;
    }

    private void kravText(List<Brist> brister, String falt, String text, String nyckel) {
        if (text == null || text.isBlank()) {
            brister.add(Brist.i(falt, nyckel, ordning));
        }
    }

    public int getOrdning() {
        return ordning;
    }

    /** Where it comes from: "Rapport 6-2023, rekommendation 2a". */
    public String getKalla() {
        return kalla;
    }

    /** The rekommendation that this one is a part of, or null. */
    public String getInledning() {
        return inledning;
    }

    public String getRubrik() {
        return rubrik;
    }

    public Atgard getAtgard() {
        return atgard;
    }

    public boolean isAvslag() {
        return avslag;
    }

    public String getAvslagsmotiv() {
        return avslagsmotiv;
    }

    /** Whether the nämnd may write here: at first everywhere, and in a completion where one has been asked for. */
    public boolean isOppen() {
        return oppen;
    }

    /** When somebody last changed it, or null. */
    public LocalDateTime getSkriven() {
        return skriven;
    }

    public Anvandare getSkrivenAv() {
        return skrivenAv;
    }
}
