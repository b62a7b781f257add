package se.arshjulet.inkorg.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Nastasida;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.versioner.Jamforelse;
import se.arshjulet.versioner.VersionService;

/** Two versions beside each other; a text of the older can be taken back. */
@Named
@ViewScoped
public class JamforBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VersionService versioner;

    @Inject
    InkorgService inkorg;

    private Long fran;
    private Long till;
    private transient Jamforelse jamforelse;
    private String fel = "";

    /** What is not for the reader is not there. */
    public void hamta() throws IOException {
        try {
            jamforelse = fran == null || till == null ? null : versioner.jamfor(fran, till);
        } catch (Regelbrott olika) {
            fel = Texter.text(olika.brister().get(0));
            return;
        } catch (Obehorig nej) {
            jamforelse = null;
        }
        if (jamforelse == null) {
            Faces.responseSendError(404, "");
        }
    }

    public void aterstall(String falt) throws IOException {
        try {
            String sida = inkorg.aterstall(Math.min(fran, till), falt).getSida();
            Nastasida.klart(Texter.text("versioner.klart.aterstalld"));
            Faces.redirect(sida.substring(1));
        } catch (Regelbrott nej) {
            hamta();
            fel = Texter.text(nej.brister().get(0));
        }
    }

    public Jamforelse getJamforelse() {
        return jamforelse;
    }

    public String getFel() {
        return fel;
    }

    public Long getFran() {
        return fran;
    }

    public void setFran(Long fran) {
        this.fran = fran;
    }

    public Long getTill() {
        return till;
    }

    public void setTill(Long till) {
        this.till = till;
    }
}
