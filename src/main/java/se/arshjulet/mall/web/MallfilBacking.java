package se.arshjulet.mall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.omnifaces.util.Faces;
import se.arshjulet.mall.MallService;
import se.arshjulet.platform.web.Handling;

/** A template as a file: out of one office, into another. */
@Named
@RequestScoped
public class MallfilBacking {

    @Inject
    MallService service;

    @Inject
    Handling handling;

    private String namn = "";
    private Part fil;

    public void importera() {
        Long[] id = new Long[1];
        if (handling.gor(() -> id[0] = service.importera(namn, Filer.las(fil, MallService.STORSTA_FIL)))) {
            handling.klart("admin/mallen.xhtml?id=" + id[0], "mall.klart.utkast");
        }
    }

    public void exportera(Long id, String mallnamn, int utgava) {
        Faces.sendFile(service.exportera(id), (mallnamn + "-" + utgava).replaceAll("[^\\p{L}\\d-]+", "-") + ".json", true);
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }
}
