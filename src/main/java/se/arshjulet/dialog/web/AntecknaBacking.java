package se.arshjulet.dialog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.dialog.DialogService;
import se.arshjulet.dialog.Dialogformular;
import se.arshjulet.dialog.Dialogslag;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandfil;

/** A meeting or a decision is noted. Sent whole, since a file may come with it. */
@Named
@RequestScoped
public class AntecknaBacking {

    @Inject
    DialogService dialog;

    @Inject
    Handling handling;

    private final Long arsgranskning = Adressid.ur("arsgranskning");
    private final Dialogformular formular = new Dialogformular();
    private Part fil;
    private Arsgranskning arende;

    public void anteckna() {
        if (handling.gor(() -> dialog.anteckna(arsgranskning, formular, Sandfil.av(fil)))) {
            handling.klart("arsgranskning/arende.xhtml?id=" + arsgranskning, "dialog.klart");
        }
    }

    public Arsgranskning getArende() {
        if (arende == null) {
            arende = dialog.arende(arsgranskning);
        }
        return arende;
    }

    public Dialogslag[] getSlag() {
        return Dialogslag.values();
    }

    public Dialogformular getFormular() {
        return formular;
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }
}
