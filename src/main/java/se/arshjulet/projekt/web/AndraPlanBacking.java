package se.arshjulet.projekt.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.projekt.PlanandringService;
import se.arshjulet.projekt.Planandringsformular;
import se.arshjulet.projekt.Projektmedlem;
import se.arshjulet.projekt.Projektplan;

/** A plan that has been handed in is changed. */
@Named
@ViewScoped
public class AndraPlanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanandringService planer;

    @Inject
    Handling handling;

    private final Long id = Adressid.ur("id");
    private Planandringsformular formular = new Planandringsformular();
    private boolean oppen;
    private transient Projektplan plan;
    private transient List<Anvandare> valbara;

    @PostConstruct
    void oppna() {
        oppen = handling.gor(() -> formular = planer.formular(id));
    }

    public void andra() {
        if (handling.gor(() -> planer.andra(id, formular))) {
            handling.klart("fordjupning/fordjupad.xhtml?id=" + id, "projekt.klart.planAndrad");
        }
    }

    /** Null when it cannot be changed now. */
    public Projektplan getPlan() {
        if (plan == null && oppen) {
            plan = planer.plan(id);
        }
        return plan;
    }

    public List<Anvandare> getValbara() {
        if (valbara == null) {
            valbara = planer.valbara(id);
        }
        return valbara;
    }

    /** Those who can leave: all but the leader. */
    public List<Projektmedlem> getKvar() {
        return getPlan() == null ? List.of() : getPlan().getMedlemmar().stream()
                .filter(m -> m.isKvar() && !Objects.equals(m.getAnvandarnamn(), getPlan().getFordjupad().getCykel().getProjektledare())).toList();
    }

    public boolean isOppen() {
        return oppen;
    }

    public Long getId() {
        return id;
    }

    public Planandringsformular getFormular() {
        return formular;
    }
}
