package se.arshjulet.granskning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.stream.Stream;
import se.arshjulet.inkorg.Radformular;
import se.arshjulet.platform.fel.Tolk;

/** A key figure in the form. */
public class Nyckeltalsdel implements Radformular.Rad {

    private Long id;
    private String namn = "";
    private String enhet = "";
    /** Short name of the förvaltning; empty for the whole nämnd. */
    private String galler = "";
    /** Code, or empty. */
    private String delomrade = "";
    private String varde = "";
    private String foregaende = "";
    private String malvarde = "";
    private String riktning = "";
    private String uppgiftskalla = "";
    private String kommentar = "";
    /** What was recorded for the key figure in the nämnd's previous granskning, with its year. Shown, not read. */
    private String forra = "";

    /** Whether nothing is written. Which förvaltning it concerns says nothing by itself. */
    @JsonIgnore
    public boolean isTom() {
        return Stream.of(namn, enhet, varde, foregaende, malvarde, uppgiftskalla, kommentar).allMatch(skrivet -> Tolk.text(skrivet) == null);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getEnhet() {
        return enhet;
    }

    public void setEnhet(String enhet) {
        this.enhet = enhet;
    }

    public String getGaller() {
        return galler;
    }

    public void setGaller(String galler) {
        this.galler = galler;
    }

    public String getDelomrade() {
        return delomrade;
    }

    public void setDelomrade(String delomrade) {
        this.delomrade = delomrade;
    }

    public String getVarde() {
        return varde;
    }

    public void setVarde(String varde) {
        this.varde = varde;
    }

    public String getForegaende() {
        return foregaende;
    }

    public void setForegaende(String foregaende) {
        this.foregaende = foregaende;
    }

    public String getMalvarde() {
        return malvarde;
    }

    public void setMalvarde(String malvarde) {
        this.malvarde = malvarde;
    }

    public String getRiktning() {
        return riktning;
    }

    public void setRiktning(String riktning) {
        this.riktning = riktning;
    }

    public String getUppgiftskalla() {
        return uppgiftskalla;
    }

    public void setUppgiftskalla(String uppgiftskalla) {
        this.uppgiftskalla = uppgiftskalla;
    }

    public String getKommentar() {
        return kommentar;
    }

    public void setKommentar(String kommentar) {
        this.kommentar = kommentar;
    }

    public String getForra() {
        return forra;
    }

    public void setForra(String forra) {
        this.forra = forra;
    }
}
