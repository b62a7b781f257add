package se.arshjulet.projekt;

/** A revisionsfråga in a form: its text while the plan is written, its answer afterwards. */
public class Fragedel {

    private String text = "";
    private String svar = "";

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSvar() {
        return svar;
    }

    public void setSvar(String svar) {
        this.svar = svar;
    }
}
