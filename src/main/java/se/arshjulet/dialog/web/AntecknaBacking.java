package se.arshjulet.dialog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.dialog.DialogService;
import se.arshjulet.dialog.Dialogformular;
import se.arshjulet.dialog.Dialogslag;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.underlag.Fil;

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
        if (handling.gor(() -> dialog.anteckna(arsgranskning, formular, inlamnad()))) {
            handling.klart("arsgranskning/arende.xhtml?id=" + arsgranskning, "dialog.klart");
        }
    }

    /** Null when none was chosen. */
    private Fil inlamnad() {
        if (fil == null || fil.getSubmittedFileName() == null || fil.getSubmittedFileName().isEmpty()) {
            return null;
        }
        try (InputStream in = fil.getInputStream()) {
            return new Fil(fil.getSubmittedFileName(), in.readNBytes(Fil.STORST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
