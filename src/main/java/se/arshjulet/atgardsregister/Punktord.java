package se.arshjulet.atgardsregister;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** What is to be mended, in the words that were dispatched, and in those of the årsrapport where it has its own. */
@Embeddable
public class Punktord {

    @Lob
    private String inledning;

    @Lob
    private String text;

    @Lob
    private String omskrivning;

    private boolean vasentlig;

    protected Punktord() {
    }

    /** @param inledning the rekommendation that this one is a part of, or null */
    Punktord(String inledning, String text, boolean vasentlig) {
        this.inledning = inledning;
        this.text = text;
        this.vasentlig = vasentlig;
    }

    void skrivOm(String ordalydelse, boolean arVasentlig) {
        omskrivning = ordalydelse;
        vasentlig = arVasentlig;
    }

    Punktord kopia() {
        Punktord kopia = new Punktord(inledning, text, vasentlig);
        kopia.omskrivning = omskrivning;
        return kopia;
    }

    boolean ar(String annan) {
        return text.equals(annan) || annan.equals(omskrivning);
    }

    /** As the årsrapport says it, else as it was first said. */
    public String getRubrik() {
        return omskrivning == null ? text : omskrivning;
    }

    public String getInledning() {
        return inledning;
    }

    public String getText() {
        return text;
    }

    public String getOmskrivning() {
        return omskrivning;
    }

    public boolean isVasentlig() {
        return vasentlig;
    }
}
