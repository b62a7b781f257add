package se.arshjulet.tidigare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A förbättringsområde or a rekommendation of an earlier year, in the words of that year. It comes to this year when both that year's report
 * has been dispatched and this year has started, and learns what the nämnd has promised when its svar is accepted. The auditor says
 * whether it is mended; if not it goes on to the next year. One that has ended in another way meanwhile is told as that.
 */
@Entity
@Table(name = "tidigarepunkt")
public class Tidigarepunkt extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    private int ordning;
    private int ursprung;
    private String kalla;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "forvaltning_id")
    private Forvaltning forvaltning;

    @Lob
    private String text;

    private boolean vasentlig;

    @Lob
    private String utlovat;

    private boolean overlamnad;

    @Column(name = "atgardspunkt_id")
    private Long atgardspunktId;

    @Enumerated(EnumType.STRING)
    private Atgardslage lage;

    @Enumerated(EnumType.STRING)
    private Avslut avslut;

    @Lob
    private String kommentar;

    protected Tidigarepunkt() {
    }

    /**
     * @param ursprung   the year that found it
     * @param kalla      what it stands in: «Rapport 4-2022, rekommendation 1»
     * @param overlamnad handed over by the earlier year and not to be taken away; else written in by hand
     */
    public Tidigarepunkt(Arsgranskning arsgranskning, int ordning, int ursprung, String kalla, boolean overlamnad) {
        this.arsgranskning = arsgranskning;
        this.ordning = ordning;
        this.ursprung = ursprung;
        this.kalla = kalla;
        this.overlamnad = overlamnad;
    }

    /** A point that was written in by hand came from somewhere else than was first said. */
    public void kom(int fran, String ur) {
        ursprung = fran;
        kalla = ur;
    }

    public void beskriv(Forvaltning forvaltning, String text, boolean vasentlig) {
        this.forvaltning = forvaltning;
        this.text = text;
        this.vasentlig = vasentlig;
    }

    /** What the nämnd has answered, null when nothing has been accepted. */
    public void utlova(String svar) {
        utlovat = svar;
    }

    /** It is the same point as a row of the åtgärdsregister, and from then on not to be taken away. */
    public void koppla(Long rad) {
        atgardspunktId = rad;
        overlamnad = true;
    }

    public void foljUpp(Atgardslage lage, String kommentar) {
        this.lage = lage;
        this.kommentar = kommentar;
    }

    /** In the register it has ended without being mended; or goes on after all, when null. */
    public void avsluta(Avslut hur) {
        avslut = hur;
    }

    /** Still this nämnd's, and not mended or not known to be. */
    public boolean isOppen() {
        return avslut == null && lage != Atgardslage.ATGARDAT;
    }

    /** The same words about the same part of the nämnd. */
    public boolean sammaSom(Forvaltning annan, String annanText) {
        return text.equals(annanText) && Objects.equals(id(forvaltning), id(annan));
    }

    private static Long id(Forvaltning forvaltning) {
        return forvaltning == null ? null : forvaltning.getId();
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public int getOrdning() {
        return ordning;
    }

    public int getUrsprung() {
        return ursprung;
    }

    public String getKalla() {
        return kalla;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public String getText() {
        return text;
    }

    public boolean isVasentlig() {
        return vasentlig;
    }

    public String getUtlovat() {
        return utlovat;
    }

    public boolean isOverlamnad() {
        return overlamnad;
    }

    /** The row of the åtgärdsregister that is followed up; null until there is one. */
    public Long getAtgardspunktId() {
        return atgardspunktId;
    }

    public Atgardslage getLage() {
        return lage;
    }

    /** Null for one that is followed up; else nothing is asked of it, whatever has been said before. */
    public Avslut getAvslut() {
        return avslut;
    }

    public String getKommentar() {
        return kommentar;
    }
}
