package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.organisation.Forvaltningsandring;

/** När året startar följer förra årets nyckeltal med, utan värde; inte de som gäller en förvaltning som har upphört. Anropas när årets delområden finns. */
@ApplicationScoped
public class Nyckeltalsupplagg {

    @Inject
    NyckeltalRepository nyckeltal;

    @Inject
    ArsgranskningRepository arsgranskningar;

    /** @param delomraden årets, efter kod */
    void foljMed(ArsgranskningStartad startad, Map<String, Delomrade> delomraden) {
        if (startad.foregaende() == null) {
            return;
        }
        nyckeltal.nyckeltal(startad.foregaende().getId()).stream().filter(forra -> forra.getNamn() != null && finns(forra, startad.granskning())).forEach(forra ->
                nyckeltal.lagg(forra.nastaAr(startad.granskning(), forra.getDelomrade() == null ? null : delomraden.get(forra.getDelomrade().getKod()))));
    }

    /** Det som har följt med till ett år som sedan miste förvaltningen, och där inget är skrivet. */
    void vidAndring(@Observes Forvaltningsandring andring) {
        arsgranskningar.pagaendeHos(andring.namnd().getId()).forEach(granskning -> nyckeltal.nyckeltal(granskning.getId()).stream()
                .filter(n -> n.isTomt() && !finns(n, granskning)).forEach(nyckeltal::taBort));
    }

    private static boolean finns(Nyckeltal ett, Arsgranskning ar) {
        return ett.getForvaltning() == null || ett.getForvaltning().finns(ar.getAr());
    }
}
