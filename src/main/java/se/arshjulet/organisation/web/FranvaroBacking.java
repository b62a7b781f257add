package se.arshjulet.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.FranvaroService;
import se.arshjulet.organisation.Franvaroformular;
import se.arshjulet.organisation.Franvarorad;
import se.arshjulet.organisation.Franvarosida;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Handling;

/** Who is away, and who does the work meanwhile. */
@Named
@ViewScoped
public class FranvaroBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SIDAN = "organisation/franvaro.xhtml";

    @Inject
    FranvaroService franvaror;

    @Inject
    Inloggad inloggad;

    @Inject
    Handling handling;

    @Inject
    transient Clock klocka;

    private final Franvaroformular formular = new Franvaroformular();
    private Integer sida;
    private transient List<Franvarorad> mina;
    private transient Franvarosida allas;

    public void registrera() {
        if (handling.gor(() -> franvaror.registrera(formular))) {
            handling.klart(SIDAN, "organisation.klart.franvaro");
        }
    }

    public void avsluta(Long id) {
        if (handling.gor(() -> franvaror.avsluta(id))) {
            handling.klart(SIDAN, "organisation.klart.franvaroSlut");
        }
    }

    public boolean farAvsluta(Franvarorad rad) {
        return isLeder() || rad.vem().equals(inloggad.anvandarnamn());
    }

    public boolean isLeder() {
        return inloggad.har(Roll.REVISIONSDIREKTOR) || inloggad.har(Roll.ADMINISTRATOR);
    }

    public List<Anvandare> getPersoner() {
        return franvaror.personer();
    }

    public List<Anvandare> getErsattare() {
        return franvaror.ersattare(formular.getVem());
    }

    public List<Franvarorad> getMina() {
        if (mina == null) {
            mina = franvaror.mina();
        }
        return mina;
    }

    public Franvarosida getAllas() {
        if (allas == null) {
            allas = franvaror.alla(sida == null ? 1 : sida);
        }
        return allas;
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public Franvaroformular getFormular() {
        if (formular.getVem() == null || formular.getVem().isEmpty()) {
            formular.setVem(inloggad.anvandarnamn());
        }
        return formular;
    }

    public Integer getSida() {
        return sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }
}
