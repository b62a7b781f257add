package se.arshjulet.organisation;

import java.io.Serializable;

/** Ett nytt lösenord, skrivet två gånger. */
public class Losenordsformular implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient String losenord = "";
    private transient String losenordIgen = "";

    public String getLosenord() {
        return losenord;
    }

    public void setLosenord(String losenord) {
        this.losenord = losenord;
    }

    public String getLosenordIgen() {
        return losenordIgen;
    }

    public void setLosenordIgen(String losenordIgen) {
        this.losenordIgen = losenordIgen;
    }
}
