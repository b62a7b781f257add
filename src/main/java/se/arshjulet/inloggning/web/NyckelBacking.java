package se.arshjulet.inloggning.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import se.arshjulet.inloggning.Apinyckel;
import se.arshjulet.inloggning.ApinyckelService;
import se.arshjulet.inloggning.Nyckelformular;
import se.arshjulet.inloggning.Nyckelsida;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.platform.web.Handling;

/** API keys: mine on my own page, everyone's on the administratör's. A new key is only known to the view in which it was made. */
@Named
@ViewScoped
public class NyckelBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RADER = 10;
    private static final int VANLIG_TID = 90;

    @Inject
    @Param(name = "sida")
    Integer sida;

    @Inject
    ApinyckelService service;

    @Inject
    Handling handling;

    @Inject
    transient Clock klocka;

    private boolean allas;
    private Nyckelformular formular = new Nyckelformular();
    private transient String hemlighet = "";
    private transient String bekraftelse;
    private transient Nyckelsida nycklar;

    @PostConstruct
    void oppna() {
        allas = Faces.getViewId().startsWith("/admin/");
        formular.setGiltigTill(LocalDate.now(klocka).plusDays(VANLIG_TID).toString());
    }

    public void skapa() {
        if (handling.gor(() -> hemlighet = allas ? service.skapaAt(formular, bekraftelse) : service.skapaMin(formular, bekraftelse))) {
            formular = new Nyckelformular();
            oppna();
        }
        nycklar = null;
        bekraftelse = null;
    }

    public void aterkalla(Long id) {
        if (handling.gor(() -> service.aterkalla(id))) {
            handling.klart(Faces.getViewId().substring(1), "inloggning.klart.nyckel.aterkallad");
        }
    }

    public Nyckelsida getNycklar() {
        if (nycklar == null) {
            int vilken = sida == null ? 1 : sida;
            nycklar = allas ? service.allas(vilken, RADER) : service.mina(vilken, RADER);
        }
        return nycklar;
    }

    public List<Apiratt> ratter(Apinyckel nyckel) {
        return nyckel.getRatter().stream().sorted().toList();
    }

    /** As a text key. */
    public String lage(Apinyckel nyckel) {
        if (nyckel.getAterkallad() != null) {
            return "inloggning.nyckel.lage.aterkallad";
        }
        return nyckel.getGiltigTill().isBefore(LocalDateTime.now(klocka).toLocalDate()) ? "inloggning.nyckel.lage.utgangen" : "inloggning.nyckel.lage.galler";
    }

    public Nyckelformular getFormular() {
        return formular;
    }

    public String getHemlighet() {
        return hemlighet;
    }

    public String getBekraftelse() {
        return bekraftelse;
    }

    public void setBekraftelse(String bekraftelse) {
        this.bekraftelse = bekraftelse;
    }

    public boolean isAllas() {
        return allas;
    }
}
