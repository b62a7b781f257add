package se.arshjulet.svar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandningsgrans;
import se.arshjulet.svar.ProtokollService;
import se.arshjulet.svar.Protokollvy;
import se.arshjulet.svar.SvarService;
import se.arshjulet.underlag.Fil;

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
        if (Faces.getRequestParameter(Sandningsgrans.FOR_STORT) != null && !Faces.isPostback()) {
            faltfel.lagg(new Regelbrott("fil", "underlag.fel.sandForStort"));
        }
    }

    public void laddaUpp() {
        if (handling.gor(() -> protokoll.laggTill(svar, inlamnad()))) {
            handling.klart("svar/protokoll.xhtml?svar=" + svar, "svar.protokoll.bifogat", inlamnad().namn());
        }
    }

    public void taBort(Long id) {
        if (handling.gor(() -> protokoll.taBort(id))) {
            handling.klart("svar/protokoll.xhtml?svar=" + svar, "svar.protokoll.borttaget");
        }
    }

    /** No more of a file that is too large than what shows that it is. */
    private Fil inlamnad() {
        if (fil == null || fil.getSize() == 0 && fil.getSubmittedFileName().isEmpty()) {
            throw new Regelbrott("fil", "svar.fel.ingenfil");
        }
        try (InputStream in = fil.getInputStream()) {
            return new Fil(fil.getSubmittedFileName(), in.readNBytes(Fil.STORST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
