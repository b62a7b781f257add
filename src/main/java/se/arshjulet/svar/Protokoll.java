package se.arshjulet.svar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.fil.Filtyp;
import se.arshjulet.platform.fil.Lagradfil;

/** The nämnd's decision as a file, kept as it came. Until the answer is submitted it is the nämnd's own, and can be taken away. */
@Entity
@Table(name = "protokoll")
public class Protokoll extends Lagradfil {

    @ManyToOne(optional = false)
    @JoinColumn(name = "svar_id")
    private Svar svar;

    @Enumerated(EnumType.STRING)
    private Filtyp typ;

    private LocalDateTime uppladdat;

    @ManyToOne(optional = false)
    @JoinColumn(name = "uppladdat_av_id")
    private Anvandare uppladdatAv;

    @Column(name = "inlamnat")
    private boolean inlamnat;

    protected Protokoll() {
    }

    /** @throws Regelbrott when the answer cannot be written now, or the file is not a PDF or a Word document */
    Protokoll(Svar svar, Fil fil, Anvandare av, LocalDateTime nar) {
        super(fil);
        if (!svar.arSkrivbart()) {
            throw new Regelbrott("", "svar.fel.redanlamnat");
        }
        typ = Filkontroll.typ(fil);
        if (typ != Filtyp.PDF && typ != Filtyp.DOCX) {
            throw new Regelbrott("fil", "svar.fel.protokolltyp", fil.namn());
        }
        this.svar = svar;
        uppladdat = nar;
        uppladdatAv = av;
    }

    void lamnasIn() {
        inlamnat = true;
    }

    void kravOinlamnat() {
        if (inlamnat) {
            throw new Regelbrott("", "svar.fel.protokollinlamnat", getNamn());
        }
    }

    public Svar getSvar() {
        return svar;
    }

    public Filtyp getTyp() {
        return typ;
    }

    public LocalDateTime getUppladdat() {
        return uppladdat;
    }

    public Anvandare getUppladdatAv() {
        return uppladdatAv;
    }

    public boolean isInlamnat() {
        return inlamnat;
    }
}
