package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Vad modellerna frågar om ärendet: {@code ${arsgranskningar.yrkesrevisor(arsgranskningId)}}. */
@Named("arsgranskningar")
@ApplicationScoped
public class Arsgranskningar {

    @Inject
    ArsgranskningRepository arsgranskningar;

    /** Användarnamnet på den som har granskningen nu. */
    public String yrkesrevisor(Long arsgranskning) {
        return arsgranskningar.hamta(arsgranskning).getYrkesrevisor().getAnvandarnamn();
    }
}
