package se.arshjulet.begaran;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the auditor fills in when something is asked for. */
public class Begaransformular implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Short name; only in a fördjupad granskning, where there are several to choose among. */
    private String namnd = "";
    private String rubrik = "";
    private String varfor = "";
    private String sistaDag = "";
    private List<Sak> saker = new ArrayList<>(List.of(new Sak()));

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public String getVarfor() {
        return varfor;
    }

    public void setVarfor(String varfor) {
        this.varfor = varfor;
    }

    public String getSistaDag() {
        return sistaDag;
    }

    public void setSistaDag(String sistaDag) {
        this.sistaDag = sistaDag;
    }

    public List<Sak> getSaker() {
        return saker;
    }

    public void setSaker(List<Sak> saker) {
        this.saker = saker;
    }

    /** An item that is asked for; an empty row is none. */
    public static class Sak implements Serializable {

        private static final long serialVersionUID = 1L;

        private String vad = "";

        public String getVad() {
            return vad;
        }

        public void setVad(String vad) {
            this.vad = vad;
        }
    }
}
