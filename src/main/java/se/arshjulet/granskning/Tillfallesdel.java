package se.arshjulet.granskning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.platform.fel.Tolk;

/** The nämnd's uppföljning on one occasion, in the form. */
public class Tillfallesdel {

    private Beslutsdel behandlad = new Beslutsdel();
    private String notering = "";

    /** Whether nothing is written. */
    @JsonIgnore
    public boolean isTom() {
        return Tolk.text(behandlad.getDatum()) == null && Tolk.text(behandlad.getParagraf()) == null && Tolk.text(notering) == null;
    }

    public Beslutsdel getBehandlad() {
        return behandlad;
    }

    public void setBehandlad(Beslutsdel behandlad) {
        this.behandlad = behandlad;
    }

    public String getNotering() {
        return notering;
    }

    public void setNotering(String notering) {
        this.notering = notering;
    }
}
