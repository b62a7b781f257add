package se.arshjulet.projekt;

import java.io.Serializable;

/** One of the team in the form: somebody at the office by user name, or somebody from another firm by name. */
public class Medlemsdel implements Serializable {

    private static final long serialVersionUID = 1L;

    private String anvandarnamn = "";
    private String namn = "";
    private String foretag = "";

    public String getAnvandarnamn() {
        return anvandarnamn;
    }

    public void setAnvandarnamn(String anvandarnamn) {
        this.anvandarnamn = anvandarnamn;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getForetag() {
        return foretag;
    }

    public void setForetag(String foretag) {
        this.foretag = foretag;
    }
}
