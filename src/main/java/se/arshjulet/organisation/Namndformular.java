package se.arshjulet.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** En nämnd med sina förvaltningar, så som administratören fyller i den. Kortnamnen ligger fast när de en gång har getts. */
public class Namndformular implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null för den som ännu inte finns. */
    private Long id;
    private int version;
    private String namn = "";
    private String kortnamn = "";
    private boolean aktiv = true;
    private List<Forvaltningsdel> forvaltningar = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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

    public List<Forvaltningsdel> getForvaltningar() {
        return forvaltningar;
    }

    public void setForvaltningar(List<Forvaltningsdel> forvaltningar) {
        this.forvaltningar = forvaltningar;
    }
}
