package se.arshjulet.rakenskaper;

import java.io.Serializable;

/** Vilken byrå som har en förvaltning ett år. */
public class Uppdragsrad implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long forvaltning;
    private String namnd = "";
    private String namn = "";
    /** Byråns namn, eller tomt. */
    private String byra = "";
    /** Byrån som den var när sidan öppnades. */
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
