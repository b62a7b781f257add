package se.arshjulet.granskning;

/** Förvaltningens egen bedömning i formuläret. */
public class Egenbedomningsdel {

    /** Kortnamn. */
    private String forvaltning = "";
    /** Visas, läses inte. */
    private String namn = "";
    private String niva = "";
    private String kommentar = "";

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

    public String getNiva() {
        return niva;
    }

    public void setNiva(String niva) {
        this.niva = niva;
    }

    public String getKommentar() {
        return kommentar;
    }

    public void setKommentar(String kommentar) {
        this.kommentar = kommentar;
    }
}
