package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.platform.fel.Regelbrott;

/** Nobody assures the quality of a granskning that they have worked in, also when they have left it. */
@ApplicationScoped
public class Projektogon {

    @Inject
    ProjektRepository projekt;

    /** @throws Regelbrott when this user is or has been one of the team */
    public void prova(Long fordjupadId, String anvandarnamn) {
        if (projekt.plan(fordjupadId).orElseThrow().medlem(anvandarnamn).isPresent()) {
            throw new Regelbrott("till", "projekt.fel.egenGranskning");
        }
    }
}
