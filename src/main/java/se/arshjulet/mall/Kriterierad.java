package se.arshjulet.mall;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** A group of criteria as it is edited. */
public class Kriterierad implements Serializable {

    private static final long serialVersionUID = 1L;

    private String rubrik = "";
    /** Ticked or not, by the code of each area. */
    private Map<String, Boolean> omraden = new TreeMap<>();
    /** One a line. */
    private String kriterier = "";

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public Map<String, Boolean> getOmraden() {
        return omraden;
    }

    public void setOmraden(Map<String, Boolean> omraden) {
        this.omraden = omraden;
    }

    public String getKriterier() {
        return kriterier;
    }

    public void setKriterier(String kriterier) {
        this.kriterier = kriterier;
    }
}
