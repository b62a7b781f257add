package se.arshjulet.mall;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An area as it is edited. */
public class Omradesrad implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kod = "";
    private String namn = "";
    private String rubrik = "";
    private String foremal = "";
    /** Ticked or not, by the name of each {@link Inslag}. */
    private Map<String, Boolean> inslag = new TreeMap<>();
    private List<Skalrad> skala = new ArrayList<>();

    public String getKod() {
        return kod;
    }

    public void setKod(String kod) {
        this.kod = kod;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public String getForemal() {
        return foremal;
    }

    public void setForemal(String foremal) {
        this.foremal = foremal;
    }

    public Map<String, Boolean> getInslag() {
        return inslag;
    }

    public void setInslag(Map<String, Boolean> inslag) {
        this.inslag = inslag;
    }

    public List<Skalrad> getSkala() {
        return skala;
    }

    public void setSkala(List<Skalrad> skala) {
        this.skala = skala;
    }
}
