package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the models ask about the case: {@code ${arsgranskningar.yrkesrevisor(arsgranskningId)}}. */
@Named("arsgranskningar")
@ApplicationScoped
public class Arsgranskningar {

    @Inject
    ArsgranskningRepository arsgranskningar;

    /** User name of whoever has the granskning now. */
    public String yrkesrevisor(Long arsgranskning) {
        return arsgranskningar.hamta(arsgranskning).getYrkesrevisor().getAnvandarnamn();
    }
}
