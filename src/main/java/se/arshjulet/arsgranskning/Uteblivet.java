package se.arshjulet.arsgranskning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import se.arshjulet.platform.fel.Brist;

/**
 * Att det som skulle antecknas inte blev gjort, och varför. Finns bara när revisorn har valt det. Motivet kan saknas medan revisorn skriver,
 * men inte när uppgiften slutförs.
 */
@Embeddable
public class Uteblivet {

    public static final int MOTIV_LANGST = 1000;

    /** Skiljer ett val utan motiv från inget val; aldrig false. */
    @Column(name = "uteblivet")
    private Boolean valt;

    @Column(name = "uteblivet_motiv")
    private String motiv;

    protected Uteblivet() {
    }

    public Uteblivet(String motiv) {
        valt = true;
        this.motiv = motiv;
    }

    /** @param forvaltning namnet, för den som ska skriva motivet */
    public List<Brist> brister(String forvaltning) {
        return motiv == null ? List.of(Brist.i("motiv", "arsgranskning.fel.uteblivetMotiv", forvaltning)) : List.of();
    }

    public String getMotiv() {
        return motiv;
    }
}
