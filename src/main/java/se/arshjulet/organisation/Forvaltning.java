package se.arshjulet.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/** En förvaltning under en nämnd. Riskplan, prognos och räkenskaper är per förvaltning; ordningen är rapportens. Den som upphör görs inaktiv. */
@Entity
@Table(name = "forvaltning")
public class Forvaltning extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "namnd_id")
    private Namnd namnd;

    private String namn;
    private String kortnamn;
    private int ordning;
    private boolean aktiv = true;

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

    public void inaktivera() {
        aktiv = false;
    }

    public void aktivera() {
        aktiv = true;
    }

    public boolean isAktiv() {
        return aktiv;
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
