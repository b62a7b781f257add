package se.arshjulet.tidigare;

/** An open point of an earlier year in the form. */
public class Tidigaredel {

    private Long id;
    /** Shown, not read. */
    private String kalla = "";
    /** Shown, not read. */
    private String forvaltning = "";
    /** Shown, not read. */
    private String text = "";
    /** Shown, not read. */
    private boolean vasentlig;
    /** Shown, not read. */
    private String utlovat = "";
    private String lage = "";
    private String kommentar = "";

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKalla() {
        return kalla;
    }

    public void setKalla(String kalla) {
        this.kalla = kalla;
    }

    public String getForvaltning() {
        return forvaltning;
    }

    public void setForvaltning(String forvaltning) {
        this.forvaltning = forvaltning;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isVasentlig() {
        return vasentlig;
    }

    public void setVasentlig(boolean vasentlig) {
        this.vasentlig = vasentlig;
    }

    public String getUtlovat() {
        return utlovat;
    }

    public void setUtlovat(String utlovat) {
        this.utlovat = utlovat;
    }

    public String getLage() {
        return lage;
    }

    public void setLage(String lage) {
        this.lage = lage;
    }

    public String getKommentar() {
        return kommentar;
    }

    public void setKommentar(String kommentar) {
        this.kommentar = kommentar;
    }
}
