package se.arshjulet.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.organisation.Anvandarformular;
import se.arshjulet.organisation.AnvandareService;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.ByraService;
import se.arshjulet.organisation.Losenordsformular;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.NamndService;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Handling;

/** One user: new or known. */
@Named
@ViewScoped
public class AnvandarenBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SIDAN = "admin/anvandaren.xhtml?id=";

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    AnvandareService anvandare;

    @Inject
    NamndService namnder;

    @Inject
    ByraService byraer;

    @Inject
    Handling handling;

    @Inject
    transient Clock klocka;

    private Anvandarformular formular;
    private Losenordsformular losenord = new Losenordsformular();
    private boolean saker;

    @PostConstruct
    void oppna() {
        if (!handling.gor(() -> formular = anvandare.formular(id))) {
            id = null;
            formular = anvandare.formular(null);
        }
    }

    public void spara() {
        if (handling.gor(() -> formular.setId(anvandare.spara(formular)))) {
            handling.klart(SIDAN + formular.getId(), isNy() ? "organisation.klart.nyAnvandare" : "organisation.klart.sparad");
        }
    }

    public void bytLosenord() {
        utfor(() -> anvandare.nyttLosenord(id, losenord), "organisation.klart.losenord");
    }

    public void lasUpp() {
        utfor(() -> anvandare.lasUpp(id), "organisation.klart.upplast");
    }

    public void loggaUt() {
        utfor(() -> anvandare.loggaUt(id), "organisation.klart.utloggad");
    }

    public void inaktivera() {
        utfor(() -> anvandare.inaktivera(id), "organisation.klart.inaktiv");
    }

    /** Asked for twice, since it cannot be undone. */
    public void avidentifiera() {
        utfor(() -> {
            if (!saker) {
                throw new Regelbrott("saker", "organisation.fel.saker");
            }
            anvandare.avidentifiera(id);
        }, "organisation.klart.avidentifierad");
    }

    public boolean isSaker() {
        return saker;
    }

    public void setSaker(boolean saker) {
        this.saker = saker;
    }

    public void aktivera() {
        utfor(() -> anvandare.aktivera(id), "organisation.klart.aktiv");
    }

    private void utfor(Runnable arbete, String klart) {
        if (handling.gor(arbete)) {
            handling.klart(SIDAN + id, klart);
        }
        losenord = new Losenordsformular();
    }

    public boolean isNy() {
        return id == null;
    }

    public String getLage() {
        return Kontolage.nyckel(anvandare.hamta(id), LocalDateTime.now(klocka));
    }

    /** Why letters to the user are refused, or empty. */
    public String getAvvisning() {
        return isNy() ? "" : anvandare.avvisning(id);
    }

    public Roll[] getAllaRoller() {
        return Roll.values();
    }

    public List<Namnd> getNamnder() {
        return namnder.alla();
    }

    public List<Byra> getByraer() {
        return byraer.alla();
    }

    public Anvandarformular getFormular() {
        return formular;
    }

    public Losenordsformular getLosenord() {
        return losenord;
    }
}
