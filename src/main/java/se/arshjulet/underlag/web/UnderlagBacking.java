package se.arshjulet.underlag.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.function.Supplier;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandfil;
import se.arshjulet.underlag.Inklistrad;
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
        faltfel.forStort();
    }

    public void laddaUpp() {
        laggTill(() -> Sandfil.krav(fil));
    }

    public void klistraIn() {
        laggTill(() -> Inklistrad.tabell(namn, tabell));
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
