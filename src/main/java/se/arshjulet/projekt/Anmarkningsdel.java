package se.arshjulet.projekt;

/** Something in the draft that is wrong: where, what, and what was done about it. */
public class Anmarkningsdel {

    /** Shown, not read. */
    private String namnd = "";
    private String stalle = "";
    private String text = "";
    /** true, false or empty. */
    private String rattat = "";
    private String bemotande = "";

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public String getStalle() {
        return stalle;
    }

    public void setStalle(String stalle) {
        this.stalle = stalle;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRattat() {
        return rattat;
    }

    public void setRattat(String rattat) {
        this.rattat = rattat;
    }

    public String getBemotande() {
        return bemotande;
    }

    public void setBemotande(String bemotande) {
        this.bemotande = bemotande;
    }
}
