package se.arshjulet.rapport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import se.arshjulet.platform.fel.Tolk;

/** The verdict for one förvaltning in the form. */
public class Delbedomningsdel {

    /** Short name. */
    private String forvaltning = "";
    /** Shown, not read. */
    private String namn = "";
    private String niva = "";
    private String text = "";

    /** Nothing has been filled in. */
    @JsonIgnore
    public boolean isTom() {
        return Tolk.text(niva) == null && Tolk.text(text) == null;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
