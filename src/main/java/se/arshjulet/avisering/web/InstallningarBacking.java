package se.arshjulet.avisering.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.avisering.AviseringService;
import se.arshjulet.avisering.Aviseringssatt;
import se.arshjulet.avisering.Installningar;
import se.arshjulet.avisering.Kalenderdelning;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Texter;

/** How I want to be told, and my calendar's password, which is only known to the view in which it was made. */
@Named
@ViewScoped
public class InstallningarBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SIDAN = "avisering/installningar.xhtml";

    @Inject
    AviseringService service;

    @Inject
    Handling handling;

    private String satt;
    private Kalenderdelning delning;
    private transient Installningar nu;

    @PostConstruct
    void oppna() {
        satt = getNu().satt().name();
    }

    public void valj() {
        if (handling.gor(() -> service.valj(satt))) {
            handling.klart(SIDAN, "avisering.klart.val");
        }
    }

    public void dela() {
        delning = service.delaKalender();
        nu = null;
    }

    public void aterkalla() {
        service.aterkallaKalender();
        handling.klart(SIDAN, "avisering.klart.aterkallad");
    }

    public Installningar getNu() {
        if (nu == null) {
            nu = service.installningar();
        }
        return nu;
    }

    /** Since when the calendar is shared, in a sentence. */
    public String getDelas() {
        return Texter.text("avisering.kalender.delas", getNu().kalenderDelas());
    }

    public Aviseringssatt[] getAllaSatt() {
        return Aviseringssatt.values();
    }

    public String getSatt() {
        return satt;
    }

    public void setSatt(String satt) {
        this.satt = satt;
    }

    /** Null when it was not made just now. */
    public Kalenderdelning getDelning() {
        return delning;
    }
}
