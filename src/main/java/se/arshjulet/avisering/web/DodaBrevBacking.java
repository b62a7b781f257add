package se.arshjulet.avisering.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.avisering.DodaBrevService;
import se.arshjulet.platform.mail.Brev;
import se.arshjulet.platform.mail.Brevsida;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Texter;

/** Letters that did not get there, a page at a time. The rows are kept with the view, so that a button acts on the row that was seen. */
@Named
@ViewScoped
public class DodaBrevBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RADER = 25;
    private static final String SIDAN = "admin/driftstorningar.xhtml";

    @Inject
    DodaBrevService service;

    @Inject
    Handling handling;

    private Integer sida;
    private transient Brevsida lista;

    public void skickaIgen(Long id) {
        utfor(() -> service.skickaIgen(id), "avisering.klart.skickaIgen");
    }

    public void slapp(Long id) {
        utfor(() -> service.slapp(id), "avisering.klart.slapp");
    }

    private void utfor(Runnable arbete, String klart) {
        if (handling.gor(arbete)) {
            handling.klart(SIDAN + "?sida=" + getSida(), klart);
        }
    }

    public Brevsida getLista() {
        if (lista == null) {
            lista = service.sida(getSida(), RADER);
        }
        return lista;
    }

    public String getVantar() {
        return Texter.text("avisering.doda.vantar", getLista().vantande());
    }

    public String nar(Brev brev) {
        return Texter.text("avisering.doda.nar", brev.getSkapat(), brev.getDott(), brev.getForsok());
    }

    public boolean isMedPost() {
        return service.medPost();
    }

    public Integer getSida() {
        return sida == null ? 1 : sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }
}
