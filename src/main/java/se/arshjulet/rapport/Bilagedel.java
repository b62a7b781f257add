package se.arshjulet.rapport;

/** A bilaga in the form. */
public class Bilagedel {

    private String nummer = "";
    private String rubrik = "";
    private String text = "";
    /** As it is called among the underlag of the case, see {@link se.arshjulet.underlag.Underlag#getBeteckning}; empty for none. */
    private String fil = "";

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFil() {
        return fil;
    }

    public void setFil(String fil) {
        this.fil = fil;
    }
}
