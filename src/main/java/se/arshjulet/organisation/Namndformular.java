package se.arshjulet.organisation;

import java.util.ArrayList;
import java.util.List;

/** En nämnd med sina förvaltningar, så som administratören fyller i den. Kortnamnen ligger fast när de en gång har getts. */
public class Namndformular extends Administrationsformular {

    private static final long serialVersionUID = 1L;

    private String kortnamn = "";
    private boolean aktiv = true;
    private List<Forvaltningsdel> forvaltningar = new ArrayList<>();

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
