package se.arshjulet.diarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.omnifaces.util.Faces;
import se.arshjulet.diarium.Arendevy;
import se.arshjulet.diarium.DiarieforingService;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.diarium.Registreringsformular;
import se.arshjulet.diarium.Slag;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandningsgrans;

/** A document is registered by hand, in an ärende or a new one. */
@Named
@RequestScoped
public class RegistreraBacking {

    @Inject
    DiarieforingService diarieforing;

    @Inject
    DiariumService diarium;

    @Inject
    Handling handling;

    @Inject
    Faltfel faltfel;

    private final Long arende = Adressid.ur("arende");
    private final Registreringsformular formular = new Registreringsformular();
    private Part fil;
    private String nasta;
    private Arendevy vy;

    /** Who sent more than is taken in comes back with nothing but this. */
    public void oppna() {
        nasta = diarieforing.nastaDnr();
        if (Faces.getRequestParameter(Sandningsgrans.FOR_STORT) != null && !Faces.isPostback()) {
            faltfel.lagg(new Regelbrott("fil", "diarium.fel.sandForStort"));
        }
    }

    public void registrera() {
        Long[] id = new Long[1];
        if (handling.gor(() -> id[0] = diarieforing.registrera(arende, formular, filnamn(), innehall()))) {
            handling.klart("diarium/arende.xhtml?id=" + id[0], "diarium.klart.registrerad");
        }
    }

    private String filnamn() {
        return fil == null || fil.getSize() == 0 && fil.getSubmittedFileName().isEmpty() ? null : fil.getSubmittedFileName();
    }

    /** No more of a file that is too large than what shows that it is. */
    private byte[] innehall() {
        if (filnamn() == null) {
            return new byte[0];
        }
        try (InputStream in = fil.getInputStream()) {
            return in.readNBytes(Registreringsgrans.STORST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ärende it is registered in, or null for a new one. */
    public Arendevy getVy() {
        if (vy == null && arende != null) {
            vy = diarium.arende(arende);
        }
        return vy;
    }

    public List<Namnd> getNamnder() {
        return diarium.namnder();
    }

    public Slag[] getSlagen() {
        return Slag.values();
    }

    public String getNasta() {
        return nasta;
    }

    public Registreringsformular getFormular() {
        return formular;
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }
}
