package se.arshjulet.mall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import se.arshjulet.mall.MallService;
import se.arshjulet.platform.web.Handling;

/** A picture for the cover, chosen from the user's own files. */
@Named
@RequestScoped
public class LogotypBacking {

    @Inject
    MallenBacking mallen;

    @Inject
    MallService service;

    @Inject
    Handling handling;

    private Part fil;

    public void laddaUpp() {
        handling.gor(() -> {
            mallen.getFormular().setLogotyp(service.logotyp(Filer.las(fil, MallService.STORSTA_LOGOTYP)));
            mallen.spara();
        });
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }
}
