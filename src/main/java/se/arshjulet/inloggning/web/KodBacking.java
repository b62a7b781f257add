package se.arshjulet.inloggning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjulet.inloggning.KodService;
import se.arshjulet.inloggning.Kodapp;
import se.arshjulet.inloggning.Nykodapp;
import se.arshjulet.platform.web.Handling;

/** My app for one-time codes. Its secret and the reserve codes are only known to the view in which they were made. */
@Named
@ViewScoped
public class KodBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    KodService service;

    @Inject
    Handling handling;

    private transient Nykodapp ny;
    private transient List<String> reservkoder = List.of();
    private String kod;
    private String avkod;

    public void borja() {
        handling.gor(() -> ny = service.borja());
    }

    public void bekrafta() {
        if (handling.gor(() -> reservkoder = service.bekrafta(kod))) {
            ny = null;
        }
        kod = null;
    }

    public void stangAv() {
        if (handling.gor(() -> service.stangAv(avkod))) {
            handling.klart("inloggning/engangskoder.xhtml", "inloggning.klart.kod.av");
        }
        avkod = null;
    }

    /** Null for whoever has none. */
    public Kodapp getApp() {
        return service.min().orElse(null);
    }

    /** Whether the role asks for codes, so that the rest of the application is closed until there are some. */
    public boolean isMaste() {
        return service.maste();
    }

    public boolean isHarLosenord() {
        return service.harLosenord();
    }

    public Nykodapp getNy() {
        return ny;
    }

    public List<String> getReservkoder() {
        return reservkoder;
    }

    public String getKod() {
        return kod;
    }

    public void setKod(String kod) {
        this.kod = kod;
    }

    public String getAvkod() {
        return avkod;
    }

    public void setAvkod(String avkod) {
        this.avkod = avkod;
    }
}
