package se.arshjulet.oberoende;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A yrkesrevisor's trial of the own independence in a case. Begins with five threats not judged, is filled in by the auditor alone
 * and is finished with a date: either without a hinder, or with a hinder and its motive, and then a new yrkesrevisor is appointed
 * who makes a trial of the own. A finished trial is not changed.
 */
@Entity
@Table(name = "oberoendeprovning")
public class Oberoendeprovning extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    /** When the prövning is one member's of a fördjupad granskning instead of an auditor's of a nämnd's year. */
    @Column(name = "projektmedlem_id")
    private Long projektmedlemId;

    private String revisor;

    @Column(name = "revisor_namn")
    private String revisorNamn;

    @OneToMany(mappedBy = "oberoendeprovning", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Hotbedomning> hot = new ArrayList<>();

    private Boolean hinder;

    @Lob
    private String motiv;

    private LocalDate provad;
    private String ersattare;

    protected Oberoendeprovning() {
    }

    public Oberoendeprovning(Arsgranskning arsgranskning, Anvandare revisor) {
        this(revisor.getAnvandarnamn(), revisor.getNamn());
        this.arsgranskning = arsgranskning;
    }

    /** @param revisor user name, or the name of somebody from another firm who has none */
    public Oberoendeprovning(Long projektmedlemId, String revisor, String namn) {
        this(revisor, namn);
        this.projektmedlemId = projektmedlemId;
    }

    private Oberoendeprovning(String revisor, String namn) {
        this.revisor = revisor;
        revisorNamn = namn;
        for (Hot ett : Hot.values()) {
            hot.add(new Hotbedomning(this, ett));
        }
    }

    public void bedom(Hot ett, Boolean forekommer, String motatgard) {
        Hotbedomning bedomning = hotbedomning(ett);
        if (!bedomning.ar(forekommer, motatgard)) {
            kravPagaende();
            bedomning.bedom(forekommer, motatgard);
        }
    }

    public void dra(Boolean hinder, String motiv) {
        if (!Objects.equals(this.hinder, hinder) || !Objects.equals(this.motiv, motiv)) {
            kravPagaende();
            this.hinder = hinder;
            this.motiv = motiv;
        }
    }

    /** What remains before the trial can be finished. */
    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        for (Hotbedomning bedomning : getHot()) {
            String falt = "hot[" + bedomning.getHot().ordinal() + "]";
            if (!bedomning.arBedomt()) {
                brister.add(Brist.i(falt + ".forekommer", "oberoende.fel.obedomt." + bedomning.getHot()));
            } else if (!bedomning.arMott() && !Boolean.TRUE.equals(hinder)) {
                brister.add(Brist.i(falt + ".motatgard", "oberoende.fel.omott." + bedomning.getHot()));
            }
        }
        if (hinder == null) {
            brister.add(Brist.i("hinder", "oberoende.fel.slutsatsSaknas"));
        } else if (hinder && motiv == null) {
            brister.add(Brist.i("motiv", "oberoende.fel.motivSaknas"));
        }
        return brister;
    }

    public void avsluta(LocalDate dag) {
        kravPagaende();
        List<Brist> brister = brister();
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        provad = dag;
    }

    /** The revisionsdirektör's choice when the trial ended in a hinder: the user name of whoever is to take over, or null. */
    public void ersattsAv(String anvandarnamn) {
        ersattare = anvandarnamn;
    }

    public boolean arAvslutad() {
        return provad != null;
    }

    /** Tried without a hinder: then the work may begin. */
    public boolean arOberoende() {
        return provad != null && Boolean.FALSE.equals(hinder);
    }

    /** Tried, and somebody else must do the audit. */
    public boolean harHinder() {
        return provad != null && Boolean.TRUE.equals(hinder);
    }

    private void kravPagaende() {
        if (provad != null) {
            throw new Regelbrott("", "oberoende.fel.redanProvad", revisorNamn, provad);
        }
    }

    private Hotbedomning hotbedomning(Hot ett) {
        return hot.stream().filter(b -> b.getHot() == ett).findFirst().orElseThrow();
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public String getRevisor() {
        return revisor;
    }

    public String getRevisorNamn() {
        return revisorNamn;
    }

    public List<Hotbedomning> getHot() {
        return hot.stream().sorted(Comparator.comparing(Hotbedomning::getHot)).toList();
    }

    public Boolean getHinder() {
        return hinder;
    }

    public String getMotiv() {
        return motiv;
    }

    public LocalDate getProvad() {
        return provad;
    }

    public String getErsattare() {
        return ersattare;
    }
}
