package se.arshjulet.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.organisation.Anvandarformular;
import se.arshjulet.organisation.ForstaStartService;
import se.arshjulet.organisation.Losenordsformular;
import se.arshjulet.platform.web.Handling;

/** The page that creates the administratör with the one-time code of the log. */
@Named
@RequestScoped
public class ForstaStartBacking {

    @Inject
    ForstaStartService forstaStart;

    @Inject
    Handling handling;

    private final Anvandarformular formular = new Anvandarformular();
    private final Losenordsformular losenord = new Losenordsformular();
    private String kod;
    private Boolean vantar;

    public void skapa() {
        if (handling.gor(() -> forstaStart.skapa(kod, formular, losenord))) {
            handling.klart("logga-in.xhtml", "organisation.klart.administrator");
        }
    }

    public boolean isVantar() {
        if (vantar == null) {
            vantar = forstaStart.vantar();
        }
        return vantar;
    }

    public Anvandarformular getFormular() {
        return formular;
    }

    public Losenordsformular getLosenord() {
        return losenord;
    }

    public String getKod() {
        return kod;
    }

    public void setKod(String kod) {
        this.kod = kod;
    }
}
