package se.arshjulet.dialog;

import java.io.Serializable;

/** A meeting or a decision as it is noted. */
public class Dialogformular implements Serializable {

    private static final long serialVersionUID = 1L;

    private String slag = "";
    private String datum = "";
    private String paragraf = "";
    private String rubrik = "";
    private String deltagare = "";
    private String text = "";

    public String getSlag() {
        return slag;
    }

    public void setSlag(String slag) {
        this.slag = slag;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }

    public String getParagraf() {
        return paragraf;
    }

    public void setParagraf(String paragraf) {
        this.paragraf = paragraf;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public String getDeltagare() {
        return deltagare;
    }

    public void setDeltagare(String deltagare) {
        this.deltagare = deltagare;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
