package se.arshjulet.diarium.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.diarium.Diarieplan;
import se.arshjulet.diarium.DiarieplanService;
import se.arshjulet.diarium.Slag;
import se.arshjulet.platform.web.Handling;

/** The form of the diarienummer and the gallringsplan. */
@Named
@ViewScoped
public class DiarieplanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DiarieplanService service;

    @Inject
    Handling handling;

    private Diarieplan plan;
    private String nasta;

    @PostConstruct
    void oppna() {
        plan = service.plan();
        nasta = service.nastaDnr();
    }

    public void spara() {
        if (handling.gor(() -> service.spara(plan))) {
            handling.klart("admin/diarium.xhtml", "diarium.klart.plan");
        }
    }

    public List<Slag> getBevaras() {
        return Arrays.stream(Slag.values()).filter(Slag::isAlltidBevarad).toList();
    }

    public Diarieplan getPlan() {
        return plan;
    }

    public String getNasta() {
        return nasta;
    }
}
