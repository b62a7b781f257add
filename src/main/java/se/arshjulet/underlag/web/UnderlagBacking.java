package se.arshjulet.underlag.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandningsgrans;
import se.arshjulet.underlag.Fil;
import se.arshjulet.underlag.Jamforelse;
import se.arshjulet.underlag.JamforelseService;
import se.arshjulet.underlag.Traff;
import se.arshjulet.underlag.UnderlagService;
import se.arshjulet.underlag.Underlagslista;

/** The underlag of a case: put in a file or a pasted table, search, and see the year's figures beside each other. */
@Named
@RequestScoped
public class UnderlagBacking {

    @Inject
    UnderlagService underlag;

    @Inject
    JamforelseService jamforelser;

    @Inject
    Handling handling;

    @Inject
    Faltfel faltfel;

    private final Long arsgranskning = Adressid.ur("arsgranskning");
    private String sok;
    private Part fil;
    private String namn;
    private String tabell;
    private Underlagslista lista;
    private List<Traff> traffar;
    private List<Jamforelse> jamforelse;

    /** Who sent more than is taken in comes back with nothing but this. */
    public void oppna() {
        if (Faces.getRequestParameter(Sandningsgrans.FOR_STORT) != null && !Faces.isPostback()) {
            faltfel.lagg(new Regelbrott("fil", "underlag.fel.sandForStort"));
        }
    }

    public void laddaUpp() {
        laggTill(() -> {
            if (fil == null || fil.getSize() == 0 && fil.getSubmittedFileName().isEmpty()) {
                throw new Regelbrott("fil", "underlag.fel.ingenFil");
            }
            return new Fil(fil.getSubmittedFileName(), innehall());
        });
    }

    public void klistraIn() {
        laggTill(() -> Fil.inklistrad(namn, tabell));
    }

    private void laggTill(Supplier<Fil> inlamnat) {
        Long[] id = new Long[1];
        Fil[] lagd = new Fil[1];
        if (handling.gor(() -> {
            lagd[0] = inlamnat.get();
            id[0] = underlag.laggTill(arsgranskning, lagd[0]);
        })) {
            handling.klart("underlag/visa.xhtml?id=" + id[0], "underlag.klart.tillagt", lagd[0].namn());
        }
    }

    /** No more of a file that is too large than what shows that it is. */
    private byte[] innehall() {
        try (InputStream in = fil.getInputStream()) {
            return in.readNBytes(Fil.STORST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Underlagslista getLista() {
        if (lista == null) {
            lista = underlag.lista(arsgranskning);
        }
        return lista;
    }

    public List<Traff> getTraffar() {
        if (traffar == null) {
            traffar = underlag.sok(arsgranskning, sok);
        }
        return traffar;
    }

    public List<Jamforelse> getJamforelser() {
        if (jamforelse == null) {
            jamforelse = jamforelser.jamfor(arsgranskning);
        }
        return jamforelse;
    }

    public boolean isSokt() {
        return sok != null && !sok.isBlank();
    }

    public Long getArsgranskning() {
        return arsgranskning;
    }

    public String getSok() {
        return sok;
    }

    public void setSok(String sok) {
        this.sok = sok;
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getTabell() {
        return tabell;
    }

    public void setTabell(String tabell) {
        this.tabell = tabell;
    }
}
