package se.arshjulet.rakenskaper;

import java.util.ArrayList;
import java.util.List;

/** One statement in the form. */
public class Uttalandedel {

    /** Short name; empty for the statement in general. */
    private String forvaltning = "";
    /** Shown, not read. */
    private String namn = "";
    private String text = "";
    /** true, false or empty. */
    private String rattvisande = "";
    private List<Uttalanderadsdel> rader = new ArrayList<>();

    public void nyRad() {
        rader.add(new Uttalanderadsdel());
    }

    public void taBortRad(Uttalanderadsdel borta) {
        rader.removeIf(rad -> rad == borta);
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRattvisande() {
        return rattvisande;
    }

    public void setRattvisande(String rattvisande) {
        this.rattvisande = rattvisande;
    }

    public List<Uttalanderadsdel> getRader() {
        return rader;
    }

    public void setRader(List<Uttalanderadsdel> rader) {
        this.rader = rader;
    }
}
