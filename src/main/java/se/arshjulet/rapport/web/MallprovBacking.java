package se.arshjulet.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.MallprovService;
import se.arshjulet.rapport.Mallvisning;

/** A whole report in a template that is being written. */
@Named
@RequestScoped
public class MallprovBacking {

    @Inject
    MallprovService service;

    private final Long mall = Adressid.ur("mall");
    private final Long arsgranskning = Adressid.ur("arsgranskning");
    private Mallvisning visning;
    private String fel = "";

    /** What is not for the reader is not there. */
    public void hamta() throws IOException {
        try {
            visning = service.visa(mall, arsgranskning);
        } catch (Regelbrott nej) {
            fel = Texter.text(nej.brister().get(0));
        } catch (Obehorig nej) {
            Faces.responseSendError(404, "");
        }
    }

    public void pdf() {
        Faces.sendFile(service.pdf(mall, visning.granskning().getId()), "mall.pdf", false);
    }

    public List<Arsgranskning> getAlternativ() {
        return service.alternativ();
    }

    public Long getMall() {
        return mall;
    }

    public Mallvisning getVisning() {
        return visning;
    }

    public String getFel() {
        return fel;
    }
}
