package se.arshjulet.inloggning;

import java.io.Serializable;

/** A new API key as it is filled in. Per part of the API: empty, LASA or SKRIVA. */
public class Nyckelformular implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whose the key will be; empty for one's own. */
    private String anvandarnamn = "";
    private String nyckelnamn = "";
    private String giltigTill = "";
    private String uppgifter = "";
    private String arsgranskningar = "";
    private String sakerhetskopior = "";

    public String getAnvandarnamn() {
        return anvandarnamn;
    }

    public void setAnvandarnamn(String anvandarnamn) {
        this.anvandarnamn = anvandarnamn;
    }

    public String getNyckelnamn() {
        return nyckelnamn;
    }

    public void setNyckelnamn(String nyckelnamn) {
        this.nyckelnamn = nyckelnamn;
    }

    public String getGiltigTill() {
        return giltigTill;
    }

    public void setGiltigTill(String giltigTill) {
        this.giltigTill = giltigTill;
    }

    public String getUppgifter() {
        return uppgifter;
    }

    public void setUppgifter(String uppgifter) {
        this.uppgifter = uppgifter;
    }

    public String getArsgranskningar() {
        return arsgranskningar;
    }

    public void setArsgranskningar(String arsgranskningar) {
        this.arsgranskningar = arsgranskningar;
    }

    public String getSakerhetskopior() {
        return sakerhetskopior;
    }

    public void setSakerhetskopior(String sakerhetskopior) {
        this.sakerhetskopior = sakerhetskopior;
    }
}
