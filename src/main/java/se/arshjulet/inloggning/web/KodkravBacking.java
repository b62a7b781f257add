package se.arshjulet.inloggning.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjulet.inloggning.KodService;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Handling;

/** Which roles must have one-time codes. */
@Named
@ViewScoped
public class KodkravBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    KodService service;

    @Inject
    Handling handling;

    private List<String> roller;
    private int antalNu;

    @PostConstruct
    void oppna() {
        roller = service.krav().stream().map(Enum::name).toList();
        antalNu = roller.size();
    }

    public void spara() {
        if (handling.gor(() -> service.krav(roller))) {
            handling.klart("admin/engangskoder.xhtml", "inloggning.klart.kod.krav");
        }
    }

    public List<Roll> getAllaRoller() {
        return List.of(Roll.values());
    }

    /** Roles that must have codes now, whatever has been ticked since. */
    public int getAntalNu() {
        return antalNu;
    }

    public List<String> getRoller() {
        return roller;
    }

    public void setRoller(List<String> roller) {
        this.roller = roller;
    }
}
