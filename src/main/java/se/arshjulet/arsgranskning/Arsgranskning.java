package se.arshjulet.arsgranskning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * The granskning of a nämnd during a year. The revisionsdirektör starts it with a yrkesrevisor and a process instance; it goes through
 * the phases and ends as finished (the svar is reviewed, or the report was handed over for kännedom) or cancelled with a motive.
 * The yrkesrevisor can be replaced as long as it is under way. What is finished is not changed any more.
 */
@Entity
@Table(name = "arsgranskning")
public class Arsgranskning extends StoredEntity {

    public enum Status { PAGAENDE, AVSLUTAD, AVBRUTEN }

    private static final int MOTIV_LANGST = 4000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revisionsar_id")
    private Revisionsar revisionsar;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "namnd_id")
    private Namnd namnd;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "yrkesrevisor_id")
    private Anvandare yrkesrevisor;

    @Lob
    private String ansvarsomraden;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PAGAENDE;

    @Enumerated(EnumType.STRING)
    private Fas fas = Fas.OBEROENDE;

    /** Null when it is cancelled: the database lets a nämnd have one a year that is not. */
    private Boolean gallande = true;

    private String avbrottsmotiv;
    private LocalDateTime startad;
    private String processinstans;

    protected Arsgranskning() {
    }

    public Arsgranskning(Revisionsar revisionsar, Namnd namnd, Anvandare yrkesrevisor, LocalDateTime startad) {
        if (!namnd.isAktiv()) {
            throw new Regelbrott("namnd", "arsgranskning.fel.namndInaktiv", namnd.getKortnamn());
        }
        this.revisionsar = revisionsar;
        this.namnd = namnd;
        this.startad = startad;
        bytYrkesrevisor(yrkesrevisor);
    }

    public void drivsAv(String processinstans) {
        this.processinstans = processinstans;
    }

    public final void bytYrkesrevisor(Anvandare ny) {
        kravPagaende();
        if (!ny.isAktiv() || !ny.har(Roll.YRKESREVISOR)) {
            throw new Regelbrott("yrkesrevisor", "arsgranskning.fel.inteYrkesrevisor", ny.getNamn());
        }
        yrkesrevisor = ny;
    }

    /** The phases overlap; the granskning is in the one that is furthest on, and never goes back. */
    public void narFas(Fas nadd) {
        kravPagaende();
        if (nadd.compareTo(fas) > 0) {
            fas = nadd;
        }
    }

    public void beskrivAnsvarsomraden(String text) {
        kravPagaende();
        ansvarsomraden = text;
    }

    public void avsluta() {
        kravPagaende();
        fas = Fas.AVSLUT;
        status = Status.AVSLUTAD;
    }

    public void avbryt(String motiv) {
        kravPagaende();
        if (motiv == null || motiv.isBlank()) {
            throw new Regelbrott("avbrottsmotiv", "arsgranskning.fel.avbrottsmotiv");
        }
        if (motiv.strip().length() > MOTIV_LANGST) {
            throw new Regelbrott("avbrottsmotiv", "platform.fel.forLang", MOTIV_LANGST);
        }
        avbrottsmotiv = motiv.strip();
        status = Status.AVBRUTEN;
        gallande = null;
    }

    public void kravPagaende() {
        if (status != Status.PAGAENDE) {
            throw new Regelbrott("", "arsgranskning.fel.intePagaende", getBeteckning());
        }
    }

    /** The business key: {@code NORV-2023}. */
    public String getBeteckning() {
        return namnd.getKortnamn() + "-" + revisionsar.getAr();
    }

    public int getAr() {
        return revisionsar.getAr();
    }

    /** Whether that one is of the year before, and not only the closest there is: what a report calls last year's. */
    public boolean arAretEfter(Arsgranskning tidigare) {
        return tidigare.getAr() == getAr() - 1;
    }

    /** The template, in the edition that the year has. */
    public Mallinnehall mall() {
        return revisionsar.getMall().las();
    }

    public Revisionsar getRevisionsar() {
        return revisionsar;
    }

    public Namnd getNamnd() {
        return namnd;
    }

    /** The year's own förvaltningar, in the order of the report: those that the nämnd had then, not those that it has now. */
    public List<Forvaltning> getForvaltningar() {
        return namnd.forvaltningar(getAr());
    }

    /** The one of the year's förvaltningar that has the short name. */
    public Optional<Forvaltning> forvaltning(String kortnamn) {
        return getForvaltningar().stream().filter(f -> f.getKortnamn().equals(kortnamn)).findFirst();
    }

    /** Also those that had ceased: what an earlier year left open may concern them. */
    public List<Forvaltning> getForvaltningarHittills() {
        return namnd.forvaltningarHittills(getAr());
    }

    public Anvandare getYrkesrevisor() {
        return yrkesrevisor;
    }

    public String getAnsvarsomraden() {
        return ansvarsomraden;
    }

    public Status getStatus() {
        return status;
    }

    public Fas getFas() {
        return fas;
    }

    public String getAvbrottsmotiv() {
        return avbrottsmotiv;
    }

    public LocalDateTime getStartad() {
        return startad;
    }

    /** A year that was put in place as it had ended has none. */
    public boolean harProcess() {
        return processinstans != null;
    }

    public String getProcessinstans() {
        return processinstans;
    }
}
