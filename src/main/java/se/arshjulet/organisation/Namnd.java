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
 * En nämnd eller styrelse som granskas varje år. Den läggs upp en gång med sina förvaltningar, byter ibland namn
 * och görs inaktiv när den upphör: gamla års rapporter finns kvar, men inget nytt år startas för den.
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

    /** De som nämnden har det året, i rapportens ordning. */
    public List<Forvaltning> forvaltningar(int ar) {
        return forvaltningar.stream().filter(f -> f.finns(ar)).toList();
    }

    /** De som nämnden har eller har haft det året. */
    public List<Forvaltning> forvaltningarHittills(int ar) {
        return forvaltningar.stream().filter(f -> f.getFran() == null || f.getFran() <= ar).toList();
    }

    /** Också de som har upphört och de som inte har börjat än. */
    public List<Forvaltning> getAllaForvaltningar() {
        return List.copyOf(forvaltningar);
    }
}
