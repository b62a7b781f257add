package se.arshjulet.riskplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.arsgranskning.Uteblivetdel;
import se.arshjulet.platform.fel.Tolk;

/** A förvaltning's riskplan in the form. */
public class Riskplandel {

    /** Short name. */
    private String forvaltning = "";
    /** Shown, not read. */
    private String namn = "";
    /** The nämnd adopted no plan. */
    private Uteblivetdel uteblivet = new Uteblivetdel();
    private Beslutsdel antagen = new Beslutsdel();
    private String antalRisker = "";
    private String antalForegaendeAr = "";
    private String beskrivning = "";
    private List<Riskdel> risker = new ArrayList<>();
    /** The year that the three values below are from. Shown, not read. */
    private String forraAret = "";
    /** The number of risks in last year's plan. Shown, not read. */
    private String forraAntal = "";
    /** Whether the nämnd adopted no plan last year. Shown, not read. */
    private boolean forraUteblev;
    /** Last year's risks with their last value. Shown, not read. */
    private List<String> forraRisker = new ArrayList<>();

    public void nyRisk() {
        risker.add(new Riskdel());
    }

    public void taBortRisk(Riskdel risk) {
        risker.removeIf(rad -> rad == risk);
    }

    /** Nothing is filled in for this year. */
    @JsonIgnore
    public boolean isTom() {
        return antagen.isTom() && Tolk.text(antalRisker) == null && Tolk.text(beskrivning) == null && !uteblivet.isValt() && risker.isEmpty();
    }

    public String getForvaltning() {
        return forvaltning;
    }

    public void setForvaltning(String forvaltning) {
        this.forvaltning = forvaltning;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public Uteblivetdel getUteblivet() {
        return uteblivet;
    }

    public void setUteblivet(Uteblivetdel uteblivet) {
        this.uteblivet = uteblivet;
    }

    public Beslutsdel getAntagen() {
        return antagen;
    }

    public void setAntagen(Beslutsdel antagen) {
        this.antagen = antagen;
    }

    public String getAntalRisker() {
        return antalRisker;
    }

    public void setAntalRisker(String antalRisker) {
        this.antalRisker = antalRisker;
    }

    public String getAntalForegaendeAr() {
        return antalForegaendeAr;
    }

    public void setAntalForegaendeAr(String antalForegaendeAr) {
        this.antalForegaendeAr = antalForegaendeAr;
    }

    public String getBeskrivning() {
        return beskrivning;
    }

    public void setBeskrivning(String beskrivning) {
        this.beskrivning = beskrivning;
    }

    public List<Riskdel> getRisker() {
        return risker;
    }

    public void setRisker(List<Riskdel> risker) {
        this.risker = risker;
    }

    public String getForraAret() {
        return forraAret;
    }

    public void setForraAret(String forraAret) {
        this.forraAret = forraAret;
    }

    public String getForraAntal() {
        return forraAntal;
    }

    public void setForraAntal(String forraAntal) {
        this.forraAntal = forraAntal;
    }

    public boolean isForraUteblev() {
        return forraUteblev;
    }

    public void setForraUteblev(boolean forraUteblev) {
        this.forraUteblev = forraUteblev;
    }

    public List<String> getForraRisker() {
        return forraRisker;
    }

    public void setForraRisker(List<String> forraRisker) {
        this.forraRisker = forraRisker;
    }
}
