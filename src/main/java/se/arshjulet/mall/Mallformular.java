package se.arshjulet.mall;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.organisation.Administrationsformular;

/** A template as it is edited: everything in it is text, so that a draft keeps also what is not right yet. */
public class Mallformular extends Administrationsformular {

    private static final long serialVersionUID = 1L;

    /** Shown, not written. */
    private int utgava;
    /** Whether it can be written. */
    private boolean utkast;
    private List<Omradesrad> omraden = new ArrayList<>();
    private List<Skalrad> delomradesskala = new ArrayList<>();
    private List<Kriterierad> kriteriegrupper = new ArrayList<>();
    private List<Delomradesrad> delomraden = new ArrayList<>();
    private List<Avsnittsrad> avsnitt = new ArrayList<>();
    private List<Textrad> texter = new ArrayList<>();
    private String yrkesrevisor = "";
    private String kvalitetssakrare = "";
    private List<Bilagerad> bilagetyper = new ArrayList<>();
    private List<Skalrad> kritiktrappa = new ArrayList<>();
    private boolean numrerade;
    private String accent = "";
    /** PNG in base64, or empty. */
    private String logotyp = "";
    private String logotypAlt = "";

    public int getUtgava() {
        return utgava;
    }

    public void setUtgava(int utgava) {
        this.utgava = utgava;
    }

    public boolean isUtkast() {
        return utkast;
    }

    public void setUtkast(boolean utkast) {
        this.utkast = utkast;
    }

    public List<Omradesrad> getOmraden() {
        return omraden;
    }

    public void setOmraden(List<Omradesrad> omraden) {
        this.omraden = omraden;
    }

    public List<Skalrad> getDelomradesskala() {
        return delomradesskala;
    }

    public void setDelomradesskala(List<Skalrad> delomradesskala) {
        this.delomradesskala = delomradesskala;
    }

    public List<Kriterierad> getKriteriegrupper() {
        return kriteriegrupper;
    }

    public void setKriteriegrupper(List<Kriterierad> kriteriegrupper) {
        this.kriteriegrupper = kriteriegrupper;
    }

    public List<Delomradesrad> getDelomraden() {
        return delomraden;
    }

    public void setDelomraden(List<Delomradesrad> delomraden) {
        this.delomraden = delomraden;
    }

    public List<Avsnittsrad> getAvsnitt() {
        return avsnitt;
    }

    public void setAvsnitt(List<Avsnittsrad> avsnitt) {
        this.avsnitt = avsnitt;
    }

    public List<Textrad> getTexter() {
        return texter;
    }

    public void setTexter(List<Textrad> texter) {
        this.texter = texter;
    }

    public String getYrkesrevisor() {
        return yrkesrevisor;
    }

    public void setYrkesrevisor(String yrkesrevisor) {
        this.yrkesrevisor = yrkesrevisor;
    }

    public String getKvalitetssakrare() {
        return kvalitetssakrare;
    }

    public void setKvalitetssakrare(String kvalitetssakrare) {
        this.kvalitetssakrare = kvalitetssakrare;
    }

    public List<Bilagerad> getBilagetyper() {
        return bilagetyper;
    }

    public void setBilagetyper(List<Bilagerad> bilagetyper) {
        this.bilagetyper = bilagetyper;
    }

    /** The mildest first. */
    public List<Skalrad> getKritiktrappa() {
        return kritiktrappa;
    }

    public void setKritiktrappa(List<Skalrad> kritiktrappa) {
        this.kritiktrappa = kritiktrappa;
    }

    public boolean isNumrerade() {
        return numrerade;
    }

    public void setNumrerade(boolean numrerade) {
        this.numrerade = numrerade;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public String getLogotyp() {
        return logotyp;
    }

    public void setLogotyp(String logotyp) {
        this.logotyp = logotyp;
    }

    public String getLogotypAlt() {
        return logotypAlt;
    }

    public void setLogotypAlt(String logotypAlt) {
        this.logotypAlt = logotypAlt;
    }
}
