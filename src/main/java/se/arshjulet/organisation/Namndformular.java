package se.arshjulet.organisation;

import java.util.ArrayList;
import java.util.List;

/** A nämnd with its förvaltningar, as the administratör fills it in. The short names are fixed once they have been given. */
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
