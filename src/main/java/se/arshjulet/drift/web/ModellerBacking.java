package se.arshjulet.drift.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.drift.ModellService;
import se.arshjulet.platform.process.Modellversion;

/** Every version of every model. */
@Named
@RequestScoped
public class ModellerBacking {

    @Inject
    ModellService service;

    private List<Modellversion> alla;

    public List<Modellversion> getAlla() {
        if (alla == null) {
            alla = service.versioner();
        }
        return alla;
    }
}
