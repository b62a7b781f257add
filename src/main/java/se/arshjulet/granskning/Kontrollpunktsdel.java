package se.arshjulet.granskning;

/** A checkpoint in the form. */
public class Kontrollpunktsdel {

    /** Shown, not read. */
    private String text = "";
    /** true, false or empty. */
    private String uppfylld = "";

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUppfylld() {
        return uppfylld;
    }

    public void setUppfylld(String uppfylld) {
        this.uppfylld = uppfylld;
    }
}
