package se.arshjulet.svar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.persistence.StoredEntity;

/** The review of one point in one round. */
@Entity
@Table(name = "punktgranskning")
public class Punktgranskning extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "granskning_id")
    private Svarsgranskning granskning;

    @ManyToOne(optional = false)
    @JoinColumn(name = "punkt_id")
    private Svarspunkt punkt;

    @Enumerated(EnumType.STRING)
    private Punktbedomning bedomning;

    @Lob
    private String motiv;

    protected Punktgranskning() {
    }

    Punktgranskning(Svarsgranskning granskning, Svarspunkt punkt) {
        this.granskning = granskning;
        this.punkt = punkt;
    }

    void skriv(Punktbedomning nyBedomning, String nyttMotiv) {
        bedomning = nyBedomning;
        motiv = nyttMotiv;
    }

    Optional<Brist> brist() {
        if (bedomning == null) {
            return Optional.of(Brist.i("bedomning", "svar.fel.punktbedomning", punkt.getOrdning()));
        }
        boolean utanMotiv = motiv == null || motiv.isBlank();
        return bedomning.kraverMotiv() && utanMotiv ? Optional.of(Brist.i("motiv", "svar.fel.punktmotiv", punkt.getOrdning())) : Optional.empty();
    }

    /** Not enough as it is. */
    public boolean isBristande() {
        return bedomning != null && bedomning.kraverMotiv();
    }

    public Svarspunkt getPunkt() {
        return punkt;
    }

    public Punktbedomning getBedomning() {
        return bedomning;
    }

    public String getMotiv() {
        return motiv;
    }
}
