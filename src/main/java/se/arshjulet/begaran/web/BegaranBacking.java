package se.arshjulet.begaran.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.begaran.BegaranService;
import se.arshjulet.begaran.Begaransrad;
import se.arshjulet.begaran.Begaransvy;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;

/** One request as it stands, and those of a case. */
@Named
@RequestScoped
public class BegaranBacking {

    @Inject
    BegaranService begaranden;

    @Inject
    Handling handling;

    @Inject
    Clock klocka;

    private final Long id = Adressid.ur("id");
    private Begaransvy vy;
    private List<Begaransrad> rader;
    private String motiv;

    public Begaransvy getVy() {
        if (vy == null) {
            vy = begaranden.visa(id);
        }
        return vy;
    }

    public void aterkalla() {
        if (handling.gor(() -> begaranden.aterkalla(id, motiv))) {
            handling.klart("begaran/begaran.xhtml?id=" + id, "begaran.klart.aterkallad");
        }
    }

    /** Those of the case that the page is about. */
    public List<Begaransrad> getRader() {
        if (rader == null) {
            rader = begaranden.lista(id);
        }
        return rader;
    }

    /** Those of the fördjupade granskning that the page is about. */
    public List<Begaransrad> getProjektets() {
        if (rader == null) {
            rader = begaranden.projektets(id);
        }
        return rader;
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
