package se.arshjulet.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.organisation.Forvaltningsdel;
import se.arshjulet.organisation.NamndService;
import se.arshjulet.organisation.Namndformular;
import se.arshjulet.platform.web.Handling;

/** One nämnd with its förvaltningar: new or known. */
@Named
@ViewScoped
public class NamndenBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    NamndService namnder;

    @Inject
    Handling handling;

    private Namndformular formular;

    @PostConstruct
    void oppna() {
        if (!handling.gor(() -> formular = namnder.formular(id))) {
            id = null;
            formular = namnder.formular(null);
        }
        if (formular.getForvaltningar().isEmpty()) {
            nyForvaltning();
        }
    }

    public void nyForvaltning() {
        formular.getForvaltningar().add(new Forvaltningsdel());
    }

    public void spara() {
        if (handling.gor(() -> formular.setId(namnder.spara(formular)))) {
            handling.klart("admin/namnden.xhtml?id=" + formular.getId(), "organisation.klart.sparad");
        }
    }

    public boolean isNy() {
        return id == null;
    }

    public Namndformular getFormular() {
        return formular;
    }
}
