package se.arshjulet.projekt;

import java.util.ArrayList;
import java.util.List;

/** The project plan as it is typed. */
public class Projektplansformular {

    private String syfte = "";
    private String avgransning = "";
    private String kriterier = "";
    private String metod = "";
    private List<Fragedel> fragor = new ArrayList<>();
    private List<Medlemsdel> medlemmar = new ArrayList<>();
    /** Short names of the nämnder that are audited. */
    private List<String> namnder = new ArrayList<>();
    private List<Dagdel> dagar = new ArrayList<>();

    public void nyFraga() {
        fragor.add(new Fragedel());
    }

    public void taBortFraga(Fragedel borta) {
        fragor.removeIf(rad -> rad == borta);
    }

    public void nyMedlem() {
        medlemmar.add(new Medlemsdel());
    }

    public void taBortMedlem(Medlemsdel borta) {
        medlemmar.removeIf(rad -> rad == borta);
    }

    public String getSyfte() {
        return syfte;
    }

    public void setSyfte(String syfte) {
        this.syfte = syfte;
    }

    public String getAvgransning() {
        return avgransning;
    }

    public void setAvgransning(String avgransning) {
        this.avgransning = avgransning;
    }

    public String getKriterier() {
        return kriterier;
    }

    public void setKriterier(String kriterier) {
        this.kriterier = kriterier;
    }

    public String getMetod() {
        return metod;
    }

    public void setMetod(String metod) {
        this.metod = metod;
    }

    public List<Fragedel> getFragor() {
        return fragor;
    }

    public void setFragor(List<Fragedel> fragor) {
        this.fragor = fragor;
    }

    public List<Medlemsdel> getMedlemmar() {
        return medlemmar;
    }

    public void setMedlemmar(List<Medlemsdel> medlemmar) {
        this.medlemmar = medlemmar;
    }

    public List<String> getNamnder() {
        return namnder;
    }

    public void setNamnder(List<String> namnder) {
        this.namnder = namnder;
    }

    public List<Dagdel> getDagar() {
        return dagar;
    }

    public void setDagar(List<Dagdel> dagar) {
        this.dagar = dagar;
    }
}
