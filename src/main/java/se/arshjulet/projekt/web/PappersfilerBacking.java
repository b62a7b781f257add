package se.arshjulet.projekt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandfil;
import se.arshjulet.projekt.Arbetspapper;
import se.arshjulet.projekt.ArbetspapperService;
import se.arshjulet.projekt.PappersfilService;

/** The files of a working paper: sent whole, not by ajax. */
@Named
@RequestScoped
public class PappersfilerBacking {

    private static final String SIDAN = "fordjupning/pappersfiler.xhtml?fordjupad=";

    @Inject
    PappersfilService filer;

    @Inject
    ArbetspapperService pappren;

    @Inject
    Handling handling;

    @Inject
    Faltfel faltfel;

    private final Long fordjupad = Adressid.ur("fordjupad");
    private final Long id = Adressid.ur("papper");
    private Arbetspapper papper;
    private Part fil;
    private boolean hemlig;
    private String lagrum;

    /** Who sent more than is taken in comes back with nothing but this. */
    public void oppna() {
        faltfel.forStort();
    }

    public void laggTill() {
        if (handling.gor(() -> filer.laggTill(fordjupad, id, Sandfil.krav(fil), hemlig, lagrum))) {
            handling.klart(SIDAN + fordjupad + "&papper=" + id, "projekt.klart.filTillagd");
        }
    }

    public void taBort(Long filId) {
        if (handling.gor(() -> filer.taBort(filId))) {
            handling.klart(SIDAN + fordjupad + "&papper=" + id, "projekt.klart.filBorttagen");
        }
    }

    public Arbetspapper getPapper() {
        if (papper == null) {
            papper = filer.papper(fordjupad, id);
        }
        return papper;
    }

    public boolean isSkrivbar() {
        return pappren.farAndra(fordjupad, id);
    }

    public Long getFordjupad() {
        return fordjupad;
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }

    public boolean isHemlig() {
        return hemlig;
    }

    public void setHemlig(boolean hemlig) {
        this.hemlig = hemlig;
    }

    public String getLagrum() {
        return lagrum;
    }

    public void setLagrum(String lagrum) {
        this.lagrum = lagrum;
    }
}
