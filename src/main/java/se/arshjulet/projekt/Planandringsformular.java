package se.arshjulet.projekt;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is changed in a plan that has been handed in: the days that are left, those who leave the team and those who come into it, and why. */
public class Planandringsformular implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;
    /** Of the steps that are not done. */
    private List<Dagdel> dagar = new ArrayList<>();
    /** Ids of those who leave. */
    private List<String> lamnar = new ArrayList<>();
    private List<Medlemsdel> nya = new ArrayList<>();
    private String motiv = "";

    public void nyMedlem() {
        nya.add(new Medlemsdel());
    }

    public void taBortMedlem(Medlemsdel borta) {
        nya.removeIf(rad -> rad == borta);
    }

    /** Of the plan when the form was opened. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<Dagdel> getDagar() {
        return dagar;
    }

    public void setDagar(List<Dagdel> dagar) {
        this.dagar = dagar;
    }

    public List<String> getLamnar() {
        return lamnar;
    }

    public void setLamnar(List<String> lamnar) {
        this.lamnar = lamnar;
    }

    public List<Medlemsdel> getNya() {
        return nya;
    }

    public void setNya(List<Medlemsdel> nya) {
        this.nya = nya;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
