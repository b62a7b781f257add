package se.arshjulet.granskning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.stream.Stream;
import se.arshjulet.inkorg.Radformular;
import se.arshjulet.platform.fel.Tolk;

/** Ett nyckeltal i formuläret. */
public class Nyckeltalsdel implements Radformular.Rad {

    private Long id;
    private String namn = "";
    private String enhet = "";
    /** Förvaltningens kortnamn; tomt för hela nämnden. */
    private String galler = "";
    /** Kod, eller tomt. */
    private String delomrade = "";
    private String varde = "";
    private String foregaende = "";
    private String malvarde = "";
    private String riktning = "";
    private String uppgiftskalla = "";
    private String kommentar = "";
    /** Det som antecknades för nyckeltalet i nämndens förra granskning, med år. Visas, läses inte. */
    private String forra = "";

    /** Om inget är skrivet. Vilken förvaltning det gäller säger inget i sig. */
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
