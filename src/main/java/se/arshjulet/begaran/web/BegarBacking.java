package se.arshjulet.begaran.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.arshjulet.arsgranskning.Arsgranskning;
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
    private final Begaransformular formular = new Begaransformular();
    private transient Arsgranskning arende;
    private Long sand;

    public void nySak() {
        formular.getSaker().add(new Begaransformular.Sak());
    }

    public void sand() {
        if (handling.gor(() -> sand = begaranden.sand(arsgranskning, formular))) {
            handling.klart("begaran/begaran.xhtml?id=" + sand, "begaran.klart.sand");
        }
    }

    public Arsgranskning getArende() {
        if (arende == null) {
            arende = begaranden.arende(arsgranskning);
        }
        return arende;
    }

    public Begaransformular getFormular() {
        return formular;
    }
}
