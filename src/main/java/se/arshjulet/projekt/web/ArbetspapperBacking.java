package se.arshjulet.projekt.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.projekt.Arbetspapper;
import se.arshjulet.projekt.ArbetspapperService;
import se.arshjulet.projekt.Pappersformular;
import se.arshjulet.projekt.Pappersslag;
import se.arshjulet.projekt.Revisionsfraga;

/** One working paper: written by one, reviewed by another. */
@Named
@ViewScoped
public class ArbetspapperBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ArbetspapperService tjanst;

    @Inject
    Handling handling;

    private final Long fordjupad = Adressid.ur("fordjupad");
    private final Long id = Adressid.ur("papper");
    private Pappersformular formular;
    private boolean skrivskyddad;
    private boolean granskas;
    private String notering = "";
    private transient List<Revisionsfraga> fragor;

    @PostConstruct
    void oppna() {
        formular = tjanst.formular(fordjupad, id);
        skrivskyddad = !tjanst.farAndra(fordjupad, id);
        granskas = tjanst.farGranska(fordjupad, id);
    }

    public void spara() {
        if (handling.gor(() -> formular.setId(tjanst.spara(fordjupad, formular).toString()))) {
            handling.klart("fordjupning/arbetspapper.xhtml?fordjupad=" + fordjupad + "&papper=" + formular.getId(), "projekt.klart.papper");
        }
    }

    /** To the page of its files, with what has been typed kept. */
    public void sparaOchBifoga() {
        if (handling.gor(() -> formular.setId(tjanst.spara(fordjupad, formular).toString()))) {
            handling.klart("fordjupning/pappersfiler.xhtml?fordjupad=" + fordjupad + "&papper=" + formular.getId(), "projekt.klart.papper");
        }
    }

    public void godkann() {
        granska(true);
    }

    public void sandTillbaka() {
        granska(false);
    }

    private void granska(boolean godkant) {
        if (handling.gor(() -> tjanst.granska(fordjupad, id, godkant, notering))) {
            handling.klart("fordjupning/fordjupad.xhtml?id=" + fordjupad, godkant ? "projekt.klart.granskat" : "projekt.klart.tillbaka");
        }
    }

    public boolean isNytt() {
        return id == null;
    }

    /** Null for a new one. */
    public Arbetspapper getPapper() {
        return id == null ? null : tjanst.hamta(fordjupad, id);
    }

    public List<Revisionsfraga> getFragor() {
        if (fragor == null) {
            fragor = tjanst.fragor(fordjupad);
        }
        return fragor;
    }

    public Pappersslag[] getSlagen() {
        return Pappersslag.values();
    }

    public boolean isSkrivskyddad() {
        return skrivskyddad;
    }

    /** The reader may say whether it holds. */
    public boolean isGranskas() {
        return granskas;
    }

    public Long getFordjupad() {
        return fordjupad;
    }

    public Pappersformular getFormular() {
        return formular;
    }

    public String getNotering() {
        return notering;
    }

    public void setNotering(String notering) {
        this.notering = notering;
    }
}
