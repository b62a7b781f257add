package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsgranskningStartad;

/** När året startar följer förra årets nyckeltal med, utan värde. Anropas när årets delområden finns. */
@ApplicationScoped
public class Nyckeltalsupplagg {

    @Inject
    NyckeltalRepository nyckeltal;

    /** @param delomraden årets, efter kod */
    void foljMed(ArsgranskningStartad startad, Map<String, Delomrade> delomraden) {
        if (startad.foregaende() == null) {
            return;
        }
        nyckeltal.nyckeltal(startad.foregaende().getId()).stream().filter(forra -> forra.getNamn() != null).forEach(forra ->
                nyckeltal.lagg(forra.nastaAr(startad.granskning(), forra.getDelomrade() == null ? null : delomraden.get(forra.getDelomrade().getKod()))));
    }
}
