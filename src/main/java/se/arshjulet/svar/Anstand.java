package se.arshjulet.svar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/** The nämnd asks for a later last date and says why; whoever reviews the answer grants or refuses, and says why. */
@Entity
@Table(name = "anstand")
public class Anstand extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "svar_id")
    private Svar svar;

    private int ordning;

    private LocalDate fran;

    private LocalDate till;

    @Lob
    private String motiv;

    private LocalDateTime begart;

    @ManyToOne(optional = false)
    @JoinColumn(name = "begart_av_id")
    private Anvandare begartAv;

    @Enumerated(EnumType.STRING)
    private Anstandsstatus status = Anstandsstatus.BEGART;

    private Boolean beviljas;

    @Lob
    private String beslutsmotiv;

    private LocalDateTime avgjort;

    @ManyToOne
    @JoinColumn(name = "avgjort_av_id")
    private Anvandare avgjortAv;

    protected Anstand() {
    }

    Anstand(Svar svar, int ordning, LocalDate fran, LocalDate till, String motiv, Anvandare av, LocalDateTime nar) {
        this.svar = svar;
        this.ordning = ordning;
        this.fran = fran;
        this.till = till;
        this.motiv = motiv;
        begartAv = av;
        begart = nar;
    }

    /** The decision is prepared; {@link #avgor} makes it. */
    void skriv(Boolean skaBeviljas, String nyttMotiv) {
        beviljas = skaBeviljas;
        beslutsmotiv = nyttMotiv;
    }

    List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        if (beviljas == null) {
            brister.add(Brist.i("beviljas", "svar.fel.beviljas"));
        }
        if (beslutsmotiv == null || beslutsmotiv.isBlank()) {
            brister.add(Brist.i("beslutsmotiv", "svar.fel.beslutsmotiv"));
        }
        return brister;
    }

    void avgor(Anvandare av, LocalDateTime nar) {
        if (!brister().isEmpty()) {
            throw new Regelbrott(brister());
        }
        status = beviljas ? Anstandsstatus.BEVILJAT : Anstandsstatus.AVSLAGET;
        avgjortAv = av;
        avgjort = nar;
    }

    void forfaller() {
        if (status == Anstandsstatus.BEGART) {
            status = Anstandsstatus.FORFALLET;
        }
    }

    public boolean arOavgjort() {
        return status == Anstandsstatus.BEGART;
    }

    /** The last date as it was when more time was asked for. */
    public LocalDate getFran() {
        return fran;
    }

    public LocalDate getTill() {
        return till;
    }

    public String getMotiv() {
        return motiv;
    }

    public LocalDateTime getBegart() {
        return begart;
    }

    public Anvandare getBegartAv() {
        return begartAv;
    }

    public Anstandsstatus getStatus() {
        return status;
    }

    /** Null until the decision has been prepared. */
    Boolean getBeviljas() {
        return beviljas;
    }

    public String getBeslutsmotiv() {
        return beslutsmotiv;
    }

    public LocalDateTime getAvgjort() {
        return avgjort;
    }

    public Anvandare getAvgjortAv() {
        return avgjortAv;
    }
}
