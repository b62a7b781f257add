package se.arshjulet.mall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import se.arshjulet.mall.DokumentmallService;
import se.arshjulet.mall.Dokumentmallsutgava;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Handling;

/** The office's Word template: its editions, and a new one. */
@Named
@RequestScoped
public class DokumentmallBacking {

    private static final String SIDA = "admin/dokumentmall.xhtml";

    @Inject
    DokumentmallService service;

    @Inject
    Handling handling;

    private Part fil;

    public void laddaUpp() {
        if (handling.gor(() -> service.laddaUpp(valt(), Filer.las(fil, DokumentmallService.STORST)))) {
            handling.klart(SIDA, "mall.dokumentmall.klart.uppladdad", fil.getSubmittedFileName());
        }
    }

    public void taBort(Long id) {
        if (handling.gor(() -> service.taBort(id))) {
            handling.klart(SIDA, "mall.dokumentmall.klart.borttagen");
        }
    }

    private String valt() {
        if (fil == null || fil.getSize() == 0) {
            throw new Regelbrott("fil", "mall.fel.dokumentmall.ingenFil");
        }
        return fil.getSubmittedFileName();
    }

    public List<Dokumentmallsutgava> getUtgavor() {
        return service.utgavor();
    }

    /** The edition that applies, or null. */
    public Dokumentmallsutgava getGallande() {
        return getUtgavor().stream().findFirst().filter(utgava -> !utgava.isBorta()).orElse(null);
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }
}
