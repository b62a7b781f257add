package se.arshjulet.rakenskaper;

import java.io.Serializable;

/** Which firm has a förvaltning in a year. */
public class Uppdragsrad implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long forvaltning;
    private String namnd = "";
    private String namn = "";
    /** The firm's name, or empty. */
    private String byra = "";
    /** The firm as it was when the page was opened. */
    private String forra = "";

    public static Uppdragsrad av(Long forvaltning, String namnd, String namn, String byra) {
        Uppdragsrad rad = new Uppdragsrad();
        rad.forvaltning = forvaltning;
        rad.namnd = namnd;
        rad.namn = namn;
        rad.byra = byra;
        rad.forra = byra;
        return rad;
    }

    public boolean arAndrad() {
        return !forra.equals(byra == null ? "" : byra);
    }

    public Long getForvaltning() {
        return forvaltning;
    }

    public String getNamnd() {
        return namnd;
    }

    public String getNamn() {
        return namn;
    }

    public String getByra() {
        return byra;
    }

    public void setByra(String byra) {
        this.byra = byra;
    }

    public String getForra() {
        return forra;
    }
}
