package se.arshjulet.inkorg.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.versioner.VersionService;
import se.arshjulet.versioner.Versionssida;

/** The versions of a nämnd's year or a fördjupad granskning, the newest first. */
@Named
@RequestScoped
public class VersionerBacking {

    @Inject
    VersionService versioner;

    private Long arsgranskning;
    private Long fordjupad;
    private int sida = 1;
    private Versionssida lista;

    /** What is not for the reader is not there. */
    public void hamta() throws IOException {
        try {
            lista = (arsgranskning == null) == (fordjupad == null) ? null : versioner.sida(new Arendeid(arsgranskning, fordjupad), sida);
        } catch (Obehorig nej) {
            lista = null;
        }
        if (lista == null) {
            Faces.responseSendError(404, "");
        }
    }

    public Versionssida getLista() {
        return lista;
    }

    public Long getFordjupad() {
        return fordjupad;
    }

    public void setFordjupad(Long fordjupad) {
        this.fordjupad = fordjupad;
    }

    public Long getArsgranskning() {
        return arsgranskning;
    }

    public void setArsgranskning(Long arsgranskning) {
        this.arsgranskning = arsgranskning;
    }

    public int getSida() {
        return sida;
    }

    public void setSida(int sida) {
        this.sida = sida;
    }
}
