package se.arshjulet.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * En förvaltning under en nämnd. Riskplan, prognos och räkenskaper är per förvaltning; ordningen är rapportens.
 * Den har ett första och ett sista år när den inte alltid har funnits eller har upphört: ett år har de förvaltningar som fanns då.
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
    /** Null: den har alltid funnits. */
    private Integer fran;
    /** Null: tills vidare. */
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

    /** Första och sista år, båda räknade med; null när det inte finns något sådant. */
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
