package se.arshjulet.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A nämnd or styrelse that is audited each year. It is added once with its förvaltningar, sometimes changes its name
 * and is made inactive when it ceases: the reports of old years stay, but no new year is started for it.
 */
@Entity
@Table(name = "namnd")
public class Namnd extends StoredEntity {

    private String namn;
    private String kortnamn;
    private boolean aktiv = true;

    @OneToMany(mappedBy = "namnd", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Forvaltning> forvaltningar = new ArrayList<>();

    protected Namnd() {
    }

    public Namnd(String namn, String kortnamn) {
        this.namn = namn;
        this.kortnamn = kortnamn;
    }

    public Forvaltning laggTillForvaltning(String namn, String kortnamn) {
        Forvaltning forvaltning = new Forvaltning(this, namn, kortnamn, forvaltningar.size() + 1);
        forvaltningar.add(forvaltning);
        return forvaltning;
    }

    public void bytNamn(String nyttNamn) {
        namn = nyttNamn;
    }

    public void inaktivera() {
        aktiv = false;
    }

    public void aktivera() {
        aktiv = true;
    }

    public String getNamn() {
        return namn;
    }

    public String getKortnamn() {
        return kortnamn;
    }

    public boolean isAktiv() {
        return aktiv;
    }

    /** Those that the nämnd has that year, in the order of the report. */
    public List<Forvaltning> forvaltningar(int ar) {
        return forvaltningar.stream().filter(f -> f.finns(ar)).toList();
    }

    /** Those that the nämnd has or has had that year. */
    public List<Forvaltning> forvaltningarHittills(int ar) {
        return forvaltningar.stream().filter(f -> f.getFran() == null || f.getFran() <= ar).toList();
    }

    /** Also those that have ceased and those that have not begun yet. */
    public List<Forvaltning> getAllaForvaltningar() {
        return List.copyOf(forvaltningar);
    }
}
