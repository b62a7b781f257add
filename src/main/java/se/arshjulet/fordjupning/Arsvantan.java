package se.arshjulet.fordjupning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * Whether a nämnd's year waits for the fördjupade granskningar that concern the nämnd and are still running. The auditor decides; when the year
 * does not wait, the reason is kept here and in the history, and is printed nowhere.
 */
@Entity
public class Arsvantan extends StoredEntity {

    @Column(name = "arsgranskning_id")
    private Long arsgranskningId;

    private Boolean vantar;

    private String motiv;

    protected Arsvantan() {
    }

    public Arsvantan(Long arsgranskningId) {
        this.arsgranskningId = arsgranskningId;
    }

    public void bestam(Boolean ska, String varforInte) {
        vantar = ska;
        motiv = varforInte;
    }

    /** It does not wait any more; the auditor says anew. */
    void sluta() {
        vantar = null;
    }

    /** @param pagaende names of what is still running */
    static List<Brist> brister(Arsvantan vantan, String pagaende) {
        if (vantan == null || vantan.vantar == null) {
            return List.of(Brist.i("vantar", "fordjupning.fel.vantar", pagaende));
        }
        return vantan.vantar || vantan.motiv != null ? List.of() : List.of(Brist.i("vantansmotiv", "fordjupning.fel.vantansmotiv"));
    }

    /** Null until the auditor has said. */
    public Boolean getVantar() {
        return vantar;
    }

    public String getMotiv() {
        return motiv;
    }
}
