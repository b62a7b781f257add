package se.arshjulet.granskning;

import se.arshjulet.arsgranskning.Beslutsdel;

/** A decision as underlag, in the form. */
public class Underlagsdel {

    private Beslutsdel beslut = new Beslutsdel();
    private String rubrik = "";

    public Beslutsdel getBeslut() {
        return beslut;
    }

    public void setBeslut(Beslutsdel beslut) {
        this.beslut = beslut;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }
}
