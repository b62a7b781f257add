package se.arshjulet.granskning;

/** En kontrollpunkt i formuläret. */
public class Kontrollpunktsdel {

    /** Visas, läses inte. */
    private String text = "";
    /** true, false eller tomt. */
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
