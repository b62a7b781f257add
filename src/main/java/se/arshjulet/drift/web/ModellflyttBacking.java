package se.arshjulet.drift.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import se.arshjulet.drift.Flyttutfall;
import se.arshjulet.drift.ModellService;
import se.arshjulet.platform.process.Flyttforslag;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Nastasida;
import se.arshjulet.platform.web.Texter;

/** What would happen, and the button that does it. Which version was the newest is kept with the view: what is done is what was seen. */
@Named
@ViewScoped
public class ModellflyttBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    /** So many reasons are told in one message. */
    private static final int SKAL = 5;

    @Inject
    ModellService service;

    @Inject
    Handling handling;

    private String modell;
    private int version;
    private int till;
    private Integer sida;
    private transient Flyttforslag forslag;

    public void flytta() {
        handling.gor(() -> klart(service.flytta(modell, version, till)));
        forslag = null;
    }

    private void klart(Flyttutfall utfall) {
        List<String> ord = new ArrayList<>(List.of(Texter.text("drift.modell.klart", utfall.flyttade())));
        if (utfall.redan() > 0) {
            ord.add(Texter.text("drift.modell.klart.redan", utfall.redan()));
        }
        utfall.stannade().stream().limit(SKAL).map(Texter::text).forEach(ord::add);
        if (utfall.stannade().size() > SKAL) {
            ord.add(Texter.text("drift.modell.klart.fler", utfall.stannade().size() - SKAL));
        }
        if (utfall.kvar() > 0) {
            ord.add(Texter.text("drift.modell.klart.kvar", utfall.kvar()));
        }
        Nastasida.klart(String.join(" ", ord));
        Faces.redirect(utfall.kvar() > 0 ? "admin/modellflytt.xhtml?modell=%s&version=%s" : "admin/modeller.xhtml", modell, version);
    }

    /** Null when there is no such version, or none newer. */
    public Flyttforslag getForslag() {
        if (forslag == null) {
            forslag = service.forslag(modell, version, sida == null ? 1 : sida).orElse(null);
            till = till == 0 && forslag != null ? forslag.till().version() : till;
        }
        return forslag;
    }

    /** So many at a time, when there are more; else null. */
    public Integer getOmgang() {
        return getForslag().flyttas() > ModellService.OMGANG ? ModellService.OMGANG : null;
    }

    public Integer getSida() {
        return sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }

    public String getModell() {
        return modell;
    }

    public void setModell(String modell) {
        this.modell = modell;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
