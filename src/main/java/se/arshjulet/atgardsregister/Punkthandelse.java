package se.arshjulet.atgardsregister;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.persistence.StoredEntity;

/** One thing that has happened to a point: who, when, from what to what, and why; with the files that show it. Never changed. */
@Entity
@Table(name = "punkthandelse")
public class Punkthandelse extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "punkt_id")
    private Atgardspunkt punkt;

    private LocalDateTime tid;
    private String vem;

    @Enumerated(EnumType.STRING)
    private Punktstatus fran;

    @Enumerated(EnumType.STRING)
    private Punktstatus till;

    @Lob
    private String kommentar;

    @OneToMany(mappedBy = "handelse", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Punktfil> filer = new ArrayList<>();

    protected Punkthandelse() {
    }

    Punkthandelse(Atgardspunkt punkt, Punktstatus fran, Punktstatus till, Andring andring) {
        this.punkt = punkt;
        this.fran = fran;
        this.till = till;
        this.tid = andring.nar();
        this.vem = andring.vem();
        this.kommentar = andring.kommentar();
    }

    Punktfil bifoga(Fil bilaga) {
        Punktfil fil = new Punktfil(this, bilaga);
        filer.add(fil);
        return fil;
    }

    /** With this the point got that status, after the given moment. */
    boolean blev(Punktstatus vad, LocalDateTime efter) {
        return isStatusbyte() && till == vad && tid.isAfter(efter);
    }

    public Atgardspunkt getPunkt() {
        return punkt;
    }

    public LocalDateTime getTid() {
        return tid;
    }

    public String getVem() {
        return vem;
    }

    /** Null when the point was born. */
    public Punktstatus getFran() {
        return fran;
    }

    public Punktstatus getTill() {
        return till;
    }

    public boolean isStatusbyte() {
        return fran != till;
    }

    public String getKommentar() {
        return kommentar;
    }

    public List<Punktfil> getFiler() {
        return List.copyOf(filer);
    }
}
