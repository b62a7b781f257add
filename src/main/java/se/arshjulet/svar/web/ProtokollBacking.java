package se.arshjulet.svar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandfil;
import se.arshjulet.svar.ProtokollService;
import se.arshjulet.svar.Protokollvy;
import se.arshjulet.svar.SvarService;

/** The files that the nämnd hands in with its answer. */
@Named
@RequestScoped
public class ProtokollBacking {

    @Inject
    ProtokollService protokoll;

    @Inject
    SvarService svaren;

    @Inject
    Handling handling;

    @Inject
    Faltfel faltfel;

    private final Long svar = Adressid.ur("svar");
    private Part fil;
    private Protokollvy vy;

    /** Who sent more than is taken in comes back with nothing but this. */
    public void oppna() {
        faltfel.forStort();
    }

    public void laddaUpp() {
        if (handling.gor(() -> protokoll.laggTill(svar, Sandfil.krav(fil)))) {
            handling.klart("svar/protokoll.xhtml?svar=" + svar, "svar.protokoll.bifogat", Sandfil.krav(fil).namn());
        }
    }

    public void taBort(Long id) {
        if (handling.gor(() -> protokoll.taBort(id))) {
            handling.klart("svar/protokoll.xhtml?svar=" + svar, "svar.protokoll.borttaget");
        }
    }

    public Protokollvy getVy() {
        if (vy == null) {
            vy = protokoll.visa(svar);
        }
        return vy;
    }

    /** To the task, or to the answer when there is none. */
    public String getTillbaka() {
        String uppgift = svaren.visa(svar).uppgift();
        return uppgift == null ? "/svar/svaret.xhtml?svar=" + svar : uppgift;
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }
}
