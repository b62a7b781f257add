package se.arshjulet.organisation;

import java.io.Serializable;

/** En förvaltning i nämndens formulär. */
public class Forvaltningsdel implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null för den som ännu inte finns. */
    private Long id;
    private String namn = "";
    private String kortnamn = "";
    private boolean aktiv = true;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getKortnamn() {
        return kortnamn;
    }

    public void setKortnamn(String kortnamn) {
        this.kortnamn = kortnamn;
    }

    public boolean isAktiv() {
        return aktiv;
    }

    public void setAktiv(boolean aktiv) {
        this.aktiv = aktiv;
    }
}
