package se.arshjulet.granskning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.persistence.StoredEntity;

/** The förvaltning's own rating of a delområde; it stands beside the auditor's and may differ from it. */
@Entity
@Table(name = "egenbedomning")
public class Egenbedomning extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delomrade_id")
    private Delomrade delomrade;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "forvaltning_id")
    private Forvaltning forvaltning;

    @Embedded
    private Bedomning bedomning;

    private String kommentar;

    protected Egenbedomning() {
    }

    Egenbedomning(Delomrade delomrade, Forvaltning forvaltning, Bedomning bedomning, String kommentar) {
        this.delomrade = delomrade;
        this.forvaltning = forvaltning;
        this.bedomning = bedomning;
        this.kommentar = kommentar;
    }

    void andra(Bedomning bedomning, String kommentar) {
        this.bedomning = bedomning;
        this.kommentar = kommentar;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public Bedomning getBedomning() {
        return bedomning;
    }

    public String getKommentar() {
        return kommentar;
    }
}
