package se.arshjulet.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A förvaltning under a nämnd. Riskplan, prognos and räkenskaper are per förvaltning; the order is the report's.
 * It has a first and a last year when it has not always existed or has ceased: a year has the förvaltningar that existed then.
 */
@Entity
@Table(name = "forvaltning")
public class Forvaltning extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "namnd_id")
    private Namnd namnd;

    private String namn;
    private String kortnamn;
    private int ordning;
    /** Null: it has always existed. */
    private Integer fran;
    /** Null: until further notice. */
    private Integer till;

    protected Forvaltning() {
    }

    Forvaltning(Namnd namnd, String namn, String kortnamn, int ordning) {
        this.namnd = namnd;
        this.namn = namn;
        this.kortnamn = kortnamn;
        this.ordning = ordning;
    }

    public void bytNamn(String nyttNamn) {
        namn = nyttNamn;
    }

    /** First and last year, both included; null when there is none. */
    public void finnsUnder(Integer forsta, Integer sista) {
        if (forsta != null && sista != null && sista < forsta) {
            throw new Regelbrott("till", "organisation.fel.arBakvanda", namn, Integer.toString(forsta), Integer.toString(sista));
        }
        fran = forsta;
        till = sista;
    }

    public boolean finns(int ar) {
        return (fran == null || ar >= fran) && (till == null || ar <= till);
    }

    public Integer getFran() {
        return fran;
    }

    public Integer getTill() {
        return till;
    }

    public Namnd getNamnd() {
        return namnd;
    }

    public String getNamn() {
        return namn;
    }

    public String getKortnamn() {
        return kortnamn;
    }

    public int getOrdning() {
        return ordning;
    }
}
