package se.arshjulet.drift.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.drift.Flyttutfall;
import se.arshjulet.drift.ModellService;
import se.arshjulet.platform.process.Flyttforslag;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Texter;

/** What would happen, and the button that does it. Which version was the newest is kept with the view: what is done is what was seen. */
@Named
@ViewScoped
public class ModellflyttBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ModellService service;

    @Inject
    Handling handling;

    private String modell;
    private int version;
    private int till;
    private transient Flyttforslag forslag;

    public void flytta() {
        handling.gor(() -> {
            Flyttutfall utfall = service.flytta(modell, version, till);
            handling.klart("admin/modeller.xhtml", utfall.stannade().isEmpty() ? "drift.modell.klart" : "drift.modell.klart.delvis", utfall.flyttade(),
                    utfall.stannade().stream().map(Texter::text).collect(Collectors.joining(" ")));
        });
    }

    /** Null when there is no such version, or none newer. */
    public Flyttforslag getForslag() {
        if (forslag == null) {
            forslag = service.forslag(modell, version).orElse(null);
            till = till == 0 && forslag != null ? forslag.till().version() : till;
        }
        return forslag;
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
