package se.arshjulet.diarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import se.arshjulet.diarium.Arendevy;
import se.arshjulet.diarium.DiarieforingService;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.diarium.Registreringsformular;
import se.arshjulet.diarium.Slag;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandfil;

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
        faltfel.forStort();
    }

    public void registrera() {
        Long[] id = new Long[1];
        if (handling.gor(() -> id[0] = diarieforing.registrera(arende, formular, Sandfil.av(fil)))) {
            handling.klart("diarium/arende.xhtml?id=" + id[0], "diarium.klart.registrerad");
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
