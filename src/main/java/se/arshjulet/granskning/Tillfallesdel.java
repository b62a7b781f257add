package se.arshjulet.granskning;

import se.arshjulet.arsgranskning.Beslutsdel;

/** Nämndens uppföljning vid ett tillfälle, i formuläret. */
public class Tillfallesdel {

    private Beslutsdel behandlad = new Beslutsdel();
    private String notering = "";

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
