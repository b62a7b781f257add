package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.arshjulet.arsgranskning.Egenfrist;
import se.arshjulet.arsgranskning.Steg;

/** The answer is due when the missiv says, not when the plan of the year does. */
@ApplicationScoped
public class Svarsfrist implements Egenfrist {

    @Inject
    SvarRepository svar;

    @Override
    public Optional<LocalDate> forfaller(Long arsgranskning, Steg steg) {
        return steg == Steg.SVAR ? svar.finn(arsgranskning).map(Svar::getSistaSvarsdag) : Optional.empty();
    }
}
