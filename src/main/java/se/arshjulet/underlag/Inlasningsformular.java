package se.arshjulet.underlag;

import java.util.ArrayList;
import java.util.List;

/** How a table of an underlag is to be read, and whether it goes on into the year's forecasts and deviations. */
public class Inlasningsformular {

    private int tabell;
    private String sort = "";
    private String rubrikrader = "";
    private String enhet = "";
    private boolean avrunda;
    private String rubrik = "";
    /** Kortnamn. */
    private String forvaltning = "";
    private String period = "";
    private boolean overfor;
    private List<Kolumndel> kolumner = new ArrayList<>();
    private List<Raddel> rader = new ArrayList<>();

    /** Which of the file's tables, from 0. */
    public int getTabell() {
        return tabell;
    }

    public void setTabell(int tabell) {
        this.tabell = tabell;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getRubrikrader() {
        return rubrikrader;
    }

    public void setRubrikrader(String rubrikrader) {
        this.rubrikrader = rubrikrader;
    }

    public String getEnhet() {
        return enhet;
    }

    public void setEnhet(String enhet) {
        this.enhet = enhet;
    }

    public boolean isAvrunda() {
        return avrunda;
    }

    public void setAvrunda(boolean avrunda) {
        this.avrunda = avrunda;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public String getForvaltning() {
        return forvaltning;
    }

    public void setForvaltning(String forvaltning) {
        this.forvaltning = forvaltning;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public boolean isOverfor() {
        return overfor;
    }

    public void setOverfor(boolean overfor) {
        this.overfor = overfor;
    }

    public List<Kolumndel> getKolumner() {
        return kolumner;
    }

    public void setKolumner(List<Kolumndel> kolumner) {
        this.kolumner = kolumner;
    }

    public List<Raddel> getRader() {
        return rader;
    }

    public void setRader(List<Raddel> rader) {
        this.rader = rader;
    }
}
