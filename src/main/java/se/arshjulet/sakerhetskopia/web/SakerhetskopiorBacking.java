package se.arshjulet.sakerhetskopia.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.sakerhetskopia.Kopielage;
import se.arshjulet.sakerhetskopia.Sakerhetskopia;
import se.arshjulet.sakerhetskopia.SakerhetskopiaService;

/** The copies there are, and a new one. */
@Named
@RequestScoped
public class SakerhetskopiorBacking {

    @Inject
    SakerhetskopiaService service;

    @Inject
    Kopielage lage;

    @Inject
    Handling handling;

    private List<Sakerhetskopia> alla;

    public void gor() {
        if (handling.gor(service::gor)) {
            handling.klart("admin/sakerhetskopior.xhtml", "sakerhetskopia.klart");
        }
    }

    /** Whether one can be made here. */
    public boolean isProgrammets() {
        return lage.isProgrammets();
    }

    public List<Sakerhetskopia> getAlla() {
        if (alla == null) {
            alla = service.alla();
        }
        return alla;
    }
}
