package se.arshjulet.underlag.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.underlag.Enhet;
import se.arshjulet.underlag.Forhandsgranskning;
import se.arshjulet.underlag.InlasningService;
import se.arshjulet.underlag.Inlasningsformular;
import se.arshjulet.underlag.Kolumnroll;
import se.arshjulet.underlag.Radroll;
import se.arshjulet.underlag.Tabellsort;

/** How one table of an underlag is to be read, shown anew at every choice. */
@Named
@ViewScoped
public class LasInBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InlasningService inlasning;

    @Inject
    Handling handling;

    private Long id;
    private Inlasningsformular formular;
    private transient Forhandsgranskning visning;

    /** A file without tables has nothing to be read here; its own page says so. */
    @PostConstruct
    void oppna() {
        id = Adressid.ur("id");
        Long tabell = Adressid.ur("tabell");
        if (!handling.gor(() -> visa(inlasning.forslag(id, tabell == null || tabell > Integer.MAX_VALUE ? 0 : tabell.intValue())))) {
            Faces.redirect("underlag/visa.xhtml?id=%s", id);
        }
    }

    private void visa(Forhandsgranskning ny) {
        visning = ny;
        formular = ny.formular();
    }

    public void granska() {
        visa(inlasning.granska(id, formular));
    }

    public void omforesla() {
        visa(inlasning.omforesla(id, formular));
    }

    public void lasIn() {
        if (handling.gor(() -> inlasning.lasIn(id, formular))) {
            handling.klart("underlag/visa.xhtml?id=" + id, formular.isOverfor() ? "underlag.klart.overford" : "underlag.klart.inlast");
        } else {
            granska();
        }
    }

    public Forhandsgranskning getVisning() {
        if (visning == null) {
            granska();
        }
        return visning;
    }

    public Inlasningsformular getFormular() {
        return formular;
    }

    public List<Tabellsort> getSorter() {
        return Arrays.asList(Tabellsort.values());
    }

    public List<Enhet> getEnheter() {
        return Arrays.asList(Enhet.values());
    }

    public List<Period> getPerioder() {
        return Arrays.asList(Period.values());
    }

    public List<Kolumnroll> getRoller() {
        return Tabellsort.valueOf(formular.getSort()).getRoller();
    }

    /** What a row can be when it is carried over. */
    public List<Radroll> getRadroller() {
        return List.of(Radroll.PROGNOS, Radroll.POST, Radroll.UPPLYSNING);
    }

    public Long getId() {
        return id;
    }
}
