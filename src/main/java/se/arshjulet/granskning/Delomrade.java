package se.arshjulet.granskning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * An audited delområde, such as «Genomfört uppföljning 1». Copied from the template when the year starts, it gets its checkpoints examined,
 * an iakttagelse and a rating during the year, and is written in the report under its area. A delområde can have others beneath it.
 */
@Entity
@Table(name = "delomrade")
public class Delomrade extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    private String omrade;
    private String kod;
    private String namn;
    private int ordning;
    private String steg;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "overordnad_id")
    private Delomrade overordnad;

    @Embedded
    private Bedomning bedomning;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "iakttagelse"))
    private Iakttagelse iakttagelse;

    @OneToMany(mappedBy = "delomrade", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Kontrollpunkt> kontrollpunkter = new ArrayList<>();

    @OneToMany(mappedBy = "delomrade", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Egenbedomning> egenbedomningar = new ArrayList<>();

    @OneToMany(mappedBy = "delomrade", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Beslutsunderlag> beslut = new ArrayList<>();

    protected Delomrade() {
    }

    public Delomrade(Arsgranskning arsgranskning, String omrade, String kod, String namn, int ordning, Delomrade overordnad) {
        this.arsgranskning = arsgranskning;
        this.omrade = omrade;
        this.kod = kod;
        this.namn = namn;
        this.ordning = ordning;
        this.overordnad = overordnad;
    }

    /** The step of the year's plan in which the delområde is rated; without a step it waits for the draft. */
    public void bedomsI(String steg) {
        this.steg = steg;
    }

    public void bedom(Bedomning bedomning, Iakttagelse iakttagelse) {
        this.bedomning = bedomning;
        this.iakttagelse = iakttagelse;
    }

    public Kontrollpunkt laggTillKontrollpunkt(String text) {
        Kontrollpunkt punkt = new Kontrollpunkt(this, kontrollpunkter.size() + 1, text);
        kontrollpunkter.add(punkt);
        return punkt;
    }

    /** The förvaltning's own rating; without level and comment it is taken away. */
    public void antecknaEgenbedomning(Forvaltning forvaltning, Bedomning egen, String kommentar) {
        Egenbedomning funnen = egenbedomningar.stream().filter(e -> e.getForvaltning().equals(forvaltning)).findFirst().orElse(null);
        if (egen == null && kommentar == null) {
            egenbedomningar.remove(funnen);
        } else if (funnen == null) {
            egenbedomningar.add(new Egenbedomning(this, forvaltning, egen, kommentar));
        } else {
            funnen.andra(egen, kommentar);
        }
    }

    public void laggTillBeslut(Beslut fattat, String rubrik) {
        beslut.add(new Beslutsunderlag(this, beslut.size() + 1, fattat, rubrik));
    }

    public void taBortBeslut() {
        beslut.clear();
    }

    public boolean isBedomt() {
        return bedomning != null;
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public String getOmrade() {
        return omrade;
    }

    public String getKod() {
        return kod;
    }

    public String getNamn() {
        return namn;
    }

    public int getOrdning() {
        return ordning;
    }

    public String getSteg() {
        return steg;
    }

    public Delomrade getOverordnad() {
        return overordnad;
    }

    public Bedomning getBedomning() {
        return bedomning;
    }

    public Iakttagelse getIakttagelse() {
        return iakttagelse;
    }

    public List<Kontrollpunkt> getKontrollpunkter() {
        return List.copyOf(kontrollpunkter);
    }

    public List<Egenbedomning> getEgenbedomningar() {
        return List.copyOf(egenbedomningar);
    }

    public List<Beslutsunderlag> getBeslut() {
        return List.copyOf(beslut);
    }
}
