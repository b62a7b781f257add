package se.arshjulet.granskning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import se.arshjulet.platform.fel.Tolk;

/** The förvaltning's own rating in the form. */
public class Egenbedomningsdel {

    /** Short name. */
    private String forvaltning = "";
    /** Shown, not read. */
    private String namn = "";
    private String niva = "";
    private String kommentar = "";

    /** Nothing is filled in. */
    @JsonIgnore
    public boolean isTom() {
        return Tolk.text(niva) == null && Tolk.text(kommentar) == null;
    }

    public String getForvaltning() {
        return forvaltning;
    }

    public void setForvaltning(String forvaltning) {
        this.forvaltning = forvaltning;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getNiva() {
        return niva;
    }

    public void setNiva(String niva) {
        this.niva = niva;
    }

    public String getKommentar() {
        return kommentar;
    }

    public void setKommentar(String kommentar) {
        this.kommentar = kommentar;
    }
}
