package se.arshjulet.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.ByraService;
import se.arshjulet.organisation.Byraformular;
import se.arshjulet.platform.web.Handling;

/** The firms, and the form of one of them. */
@Named
@ViewScoped
public class ByraerBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    ByraService service;

    @Inject
    Handling handling;

    private Byraformular formular;

    @PostConstruct
    void oppna() {
        if (!handling.gor(() -> formular = service.formular(id))) {
            id = null;
            formular = service.formular(null);
        }
    }

    public void spara() {
        if (handling.gor(() -> formular.setId(service.spara(formular)))) {
            handling.klart("admin/byraer.xhtml", "organisation.klart.sparad");
        }
    }

    public boolean isNy() {
        return id == null;
    }

    public List<Byra> getByraer() {
        return service.alla();
    }

    public Byraformular getFormular() {
        return formular;
    }
}
