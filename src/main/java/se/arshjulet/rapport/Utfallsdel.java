package se.arshjulet.rapport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Tolk;

/** The outcome of the year for one förvaltning, and the largest deviations behind it. */
public class Utfallsdel {

    /** Short name. */
    private String forvaltning = "";
    /** Shown, not read. */
    private String namn = "";
    private String belopp = "";
    private List<Avvikelsedel> avvikelser = new ArrayList<>();
    /** Last year's outcome, the year first. Shown, not read. */
    private String forra = "";

    public void nyAvvikelse() {
        avvikelser.add(new Avvikelsedel());
    }

    public void taBortAvvikelse(Avvikelsedel borta) {
        avvikelser.removeIf(rad -> rad == borta);
    }

    /** Nothing has been filled in. */
    @JsonIgnore
    public boolean isTom() {
        return Tolk.text(belopp) == null && avvikelser.stream().allMatch(a -> Stream.of(a.getPost(), a.getBelopp(), a.getForklaring()).allMatch(skrivet -> Tolk.text(skrivet) == null));
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

    public String getBelopp() {
        return belopp;
    }

    public void setBelopp(String belopp) {
        this.belopp = belopp;
    }

    public List<Avvikelsedel> getAvvikelser() {
        return avvikelser;
    }

    public void setAvvikelser(List<Avvikelsedel> avvikelser) {
        this.avvikelser = avvikelser;
    }

    public String getForra() {
        return forra;
    }

    public void setForra(String forra) {
        this.forra = forra;
    }
}
