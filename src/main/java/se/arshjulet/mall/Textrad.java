package se.arshjulet.mall;

import java.io.Serializable;

/** A standing text as it is edited. */
public class Textrad implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nyckel = "";
    private String text = "";

    public String getNyckel() {
        return nyckel;
    }

    public void setNyckel(String nyckel) {
        this.nyckel = nyckel;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
