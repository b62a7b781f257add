package se.arshjulet.begaran.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fordjupningsregister.Fordjupningsprojekt;
import se.arshjulet.begaran.BegaranService;
import se.arshjulet.begaran.Begaransformular;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;

/** Something is asked for in a case. */
@Named
@ViewScoped
public class BegarBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BegaranService begaranden;

    @Inject
    Handling handling;

    private final Long arsgranskning = Adressid.ur("arsgranskning");
    private final Long fordjupad = Adressid.ur("fordjupad");
    private final Begaransformular formular = new Begaransformular();
    private transient Arsgranskning arende;
    private Long sand;

    public void nySak() {
        formular.getSaker().add(new Begaransformular.Sak());
    }

    public void sand() {
        if (handling.gor(() -> sand = isProjektets() ? begaranden.sandIProjekt(fordjupad, formular) : begaranden.sand(arsgranskning, formular))) {
            handling.klart("begaran/begaran.xhtml?id=" + sand, "begaran.klart.sand");
        }
    }

    public Arsgranskning getArende() {
        if (arende == null) {
            arende = begaranden.arende(arsgranskning);
        }
        return arende;
    }

    /** Asked for in a fördjupad granskning, of one of its nämnder. */
    public boolean isProjektets() {
        return fordjupad != null;
    }

    public Fordjupningsprojekt getProjekt() {
        return begaranden.projekt(fordjupad);
    }

    /** What the case is called. */
    public String getArendenamn() {
        return isProjektets() ? getProjekt().titel() : getArende().getNamnd().getKortnamn() + " " + getArende().getAr();
    }

    public Begaransformular getFormular() {
        return formular;
    }
}
