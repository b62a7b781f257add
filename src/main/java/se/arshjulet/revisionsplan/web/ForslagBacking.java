package se.arshjulet.revisionsplan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.revisionsplan.Forslag;
import se.arshjulet.revisionsplan.Forslagsformular;
import se.arshjulet.revisionsplan.Forslagslage;
import se.arshjulet.revisionsplan.Plansida;
import se.arshjulet.revisionsplan.RevisionsplanService;
import se.arshjulet.revisionsplan.Valformular;

/** One proposal: written by anyone at the office, decided by the elected auditors. */
@Named
@ViewScoped
public class ForslagBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RevisionsplanService planer;

    @Inject
    Handling handling;

    @Inject
    Inloggad inloggad;

    @Inject
    transient Clock klocka;

    private final Long id = Adressid.ur("id");
    private int ar;
    private Forslagsformular formular;
    private final Valformular val = new Valformular();
    private transient Forslag forslag;
    private transient Plansida plan;

    @PostConstruct
    void oppna() {
        formular = planer.formular(id);
        String valt = Faces.getRequestParameter("ar");
        ar = planer.sida(id != null ? Integer.valueOf(getForslag().getAr()) : valt != null && valt.matches("\\d{4}") ? Integer.valueOf(valt) : null, 1).ar();
        val.setDatum(LocalDate.now(klocka).toString());
    }

    public void spara() {
        if (handling.gor(() -> planer.spara(ar, formular))) {
            handling.klart("fordjupning/revisionsplan.xhtml?ar=" + ar, "revisionsplan.klart.sparat");
        }
    }

    public void avgor() {
        if (handling.gor(() -> planer.avgor(id, val))) {
            handling.klart("fordjupning/revisionsplan.xhtml?ar=" + ar, val.isValt() ? "revisionsplan.klart.valt" : "revisionsplan.klart.bortvalt");
        }
    }

    /** Null for a new one. */
    public Forslag getForslag() {
        if (forslag == null && id != null) {
            forslag = planer.hamta(id);
        }
        return forslag;
    }

    public Plansida getPlan() {
        if (plan == null) {
            plan = planer.sida(ar, 1);
        }
        return plan;
    }

    public boolean isSkrivskyddad() {
        return arValt() || !(inloggad.har(Roll.YRKESREVISOR) || inloggad.har(Roll.REVISIONSDIREKTOR) || inloggad.har(Roll.FORTROENDEVALD));
    }

    /** The elected auditors decide on one that is not chosen. */
    public boolean isKanAvgoras() {
        return id != null && !arValt() && inloggad.har(Roll.FORTROENDEVALD);
    }

    private boolean arValt() {
        return id != null && getForslag().getLage() == Forslagslage.VALT;
    }

    public boolean isNytt() {
        return id == null;
    }

    public int getAr() {
        return ar;
    }

    public Forslagsformular getFormular() {
        return formular;
    }

    public Valformular getVal() {
        return val;
    }
}
