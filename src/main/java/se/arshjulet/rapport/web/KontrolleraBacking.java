package se.arshjulet.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.omnifaces.util.Faces;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Filkontroll;
import se.arshjulet.rapport.Rapportvisning;
import se.arshjulet.rapport.Visning;

/** The page where a file is held against the frozen report. */
@Named
@RequestScoped
public class KontrolleraBacking {

    private static final long STORST = 50L * 1024 * 1024;

    @Inject
    Rapportvisning visning;

    private Long arsgranskning;
    private Visning rapport;
    private Part fil;
    private Filkontroll svar;
    private String fel = "";

    /** What is not for the reader, or not frozen yet, is not there. */
    public void hamta() throws IOException {
        try {
            rapport = arsgranskning == null ? null : visning.visa(arsgranskning);
        } catch (Obehorig nej) {
            rapport = null;
        }
        if (rapport == null || !rapport.isFryst()) {
            rapport = null;
            Faces.responseSendError(404, "");
        }
    }

    public void kontrollera() throws IOException {
        if (fil == null || fil.getSize() == 0) {
            fel = Texter.text("rapport.kontroll.ingenFil");
        } else if (fil.getSize() > STORST) {
            fel = Texter.text("rapport.kontroll.forStor", fil.getSubmittedFileName());
        } else {
            try (InputStream strom = fil.getInputStream()) {
                svar = visning.kontrollera(arsgranskning, strom.readAllBytes());
            } catch (Regelbrott brott) {
                fel = Texter.text(brott.brister().get(0));
            }
        }
    }

    public Long getArsgranskning() {
        return arsgranskning;
    }

    public void setArsgranskning(Long arsgranskning) {
        this.arsgranskning = arsgranskning;
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }

    public Visning getRapport() {
        return rapport;
    }

    public Filkontroll getSvar() {
        return svar;
    }

    public String getFel() {
        return fel;
    }
}
