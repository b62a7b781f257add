package se.arshjulet.underlag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Sekretessbelagt;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filtyp;
import se.arshjulet.platform.fil.Lagradfil;
import se.arshjulet.platform.web.Texter;

/**
 * A file that a förvaltning has written and that the audit rests on. It is kept as it came, with its fingerprint, and never changes;
 * tables are read from it and iakttagelser point at it. It can be taken away only while nothing does.
 */
@Entity
@Table(name = "underlag")
public class Underlag extends Lagradfil implements Sekretessbelagt {

    private static final int KORTSUMMA = 16;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    @Enumerated(EnumType.STRING)
    private Filtyp typ;

    private int sidor;
    private LocalDateTime uppladdad;

    @Column(name = "uppladdad_av")
    private String uppladdadAv;

    /** Ground of its secrecy, {@code OSL 21 kap. 1 §}; null when it is open. */
    private String lagrum;

    protected Underlag() {
    }

    Underlag(Arsgranskning arsgranskning, Fil fil, Filtyp typ, int sidor, LocalDateTime uppladdad, String uppladdadAv) {
        super(fil);
        this.arsgranskning = arsgranskning;
        this.typ = typ;
        this.sidor = sidor;
        this.uppladdad = uppladdad;
        this.uppladdadAv = uppladdadAv;
    }

    /** Whoever handed it in says that it is secret, and on what ground. A file that is marked stays so. */
    public void sekretessmarkera(String grund) {
        lagrum = lagrum == null ? grund : lagrum;
    }

    @Override
    public boolean isHemlig() {
        return lagrum != null;
    }

    @Override
    public Arendeid arendeid() {
        return Arendeid.arets(arsgranskning.getId());
    }

    @Override
    public String lashandelse() {
        return "underlag.hemligtLast";
    }

    @Override
    public String lastes() {
        return getNamn();
    }

    public String getLagrum() {
        return lagrum;
    }

    /** What the file is called when it leaves the application: the mark goes with it. */
    public String getFilnamn() {
        return lagrum == null ? getNamn() : Texter.text("underlag.sekretess.filnamn", getNamn());
    }

    /** Only a PDF has pages that can be pointed at. */
    public boolean isSidindelat() {
        return typ == Filtyp.PDF;
    }

    /** It is read as a text, not as tables. */
    public boolean isDokument() {
        return !typ.harTabeller();
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public Filtyp getTyp() {
        return typ;
    }

    /** Name and sum in one, short: the same words for a reader of a text and for a machine that looks the file up in the case. */
    public String getBeteckning() {
        return getNamn() + " (" + getKortsumma() + ")";
    }

    /** Enough of the sum to tell two files apart by eye. */
    public String getKortsumma() {
        return getSha256().substring(0, KORTSUMMA);
    }

    /** Pages of a PDF, sheets of a spreadsheet, else 1. */
    public int getSidor() {
        return sidor;
    }

    public LocalDateTime getUppladdad() {
        return uppladdad;
    }

    public String getUppladdadAv() {
        return uppladdadAv;
    }
}
