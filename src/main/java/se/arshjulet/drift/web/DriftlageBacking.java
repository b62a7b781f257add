package se.arshjulet.drift.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.drift.DriftService;
import se.arshjulet.drift.Lagespost;

/** How the installation is right now. */
@Named
@RequestScoped
public class DriftlageBacking {

    @Inject
    DriftService service;

    private List<Lagespost> lage;

    public List<Lagespost> getLage() {
        if (lage == null) {
            lage = service.lage();
        }
        return lage;
    }

    public boolean isAlltVal() {
        return getLage().stream().allMatch(Lagespost::isKlar);
    }
}
