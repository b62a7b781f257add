package se.arshjulet.diarium.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.diarium.DiarieforingService;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.diarium.Handlingsvy;
import se.arshjulet.diarium.Sekretessformular;
import se.arshjulet.platform.web.Handling;

/** A handling: what is known of it, and what the registrator does with it. */
@Named
@ViewScoped
public class DiariehandlingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    DiariumService diarium;

    @Inject
    DiarieforingService diarieforing;

    @Inject
    Handling handling;

    @Inject
    transient Clock klocka;

    private transient Handlingsvy vy;
    private final Sekretessformular sekretess = new Sekretessformular();
    private String motpart = "";
    private String datum = "";

    @PostConstruct
    void oppna() {
        Handlingsvy nu = getVy();
        sekretess.setVersion(nu.rad().version());
        sekretess.setHemligTitel(nu.rad().hemligTitel());
        sekretess.setLagrum(nu.rad().lagrum() == null ? "" : nu.rad().lagrum());
        motpart = nu.rad().motpart() == null ? "" : nu.rad().motpart();
        datum = LocalDate.now(klocka).toString();
    }

    public void markera() {
        utfor(() -> diarieforing.sekretessmarkera(id, sekretess), "diarium.klart.markerad");
    }

    public void hav() {
        utfor(() -> diarieforing.havSekretess(id, sekretess.getMotiv()), "diarium.klart.havd");
    }

    public void uppratta() {
        utfor(() -> diarieforing.uppratta(id), "diarium.klart.upprattad");
    }

    public void expediera() {
        utfor(() -> diarieforing.expediera(id, motpart, datum), "diarium.klart.expedierad");
    }

    private void utfor(Runnable arbete, String klart) {
        String beteckning = getVy().rad().beteckning();
        if (handling.gor(arbete)) {
            handling.klart("diarium/handling.xhtml?id=" + id, klart, beteckning);
        }
    }

    public Handlingsvy getVy() {
        if (vy == null) {
            vy = diarium.handling(id);
        }
        return vy;
    }

    public Sekretessformular getSekretess() {
        return sekretess;
    }

    public String getMotpart() {
        return motpart;
    }

    public void setMotpart(String motpart) {
        this.motpart = motpart;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }
}
