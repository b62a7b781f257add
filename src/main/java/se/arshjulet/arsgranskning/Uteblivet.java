package se.arshjulet.arsgranskning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import se.arshjulet.platform.fel.Brist;

/**
 * That what was to be recorded was not done, and why. There only when the auditor has chosen it. The motive may be missing while the auditor
 * writes, but not when the task is completed.
 */
@Embeddable
public class Uteblivet {

    public static final int MOTIV_LANGST = 1000;

    /** Tells a choice without a motive from no choice; never false. */
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

    /** @param forvaltning the name, for whoever is to write the motive */
    public List<Brist> brister(String forvaltning) {
        return motiv == null ? List.of(Brist.i("motiv", "arsgranskning.fel.uteblivetMotiv", forvaltning)) : List.of();
    }

    public String getMotiv() {
        return motiv;
    }
}
