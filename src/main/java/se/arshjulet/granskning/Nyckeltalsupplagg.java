package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.organisation.Forvaltningsandring;

/** When the year starts the key figures of the nämnd's previous granskning come along, without a value; not those of a förvaltning that has ceased. Called when the year's delområden are there. */
@ApplicationScoped
public class Nyckeltalsupplagg {

    @Inject
    NyckeltalRepository nyckeltal;

    @Inject
    ArsgranskningRepository arsgranskningar;

    /** @param delomraden the year's, by code */
    void foljMed(ArsgranskningStartad startad, Map<String, Delomrade> delomraden) {
        if (startad.foregaende() == null) {
            return;
        }
        nyckeltal.nyckeltal(startad.foregaende().getId()).stream().filter(forra -> forra.getNamn() != null && finns(forra, startad.granskning())).forEach(forra ->
                nyckeltal.lagg(forra.nastaAr(startad.granskning(), forra.getDelomrade() == null ? null : delomraden.get(forra.getDelomrade().getKod()))));
    }

    /** What has come along to a year that has since lost the förvaltning, and where nothing is written. */
    void vidAndring(@Observes Forvaltningsandring andring) {
        arsgranskningar.pagaendeHos(andring.namnd().getId()).forEach(granskning -> nyckeltal.nyckeltal(granskning.getId()).stream()
                .filter(n -> n.isTomt() && !finns(n, granskning)).forEach(nyckeltal::taBort));
    }

    private static boolean finns(Nyckeltal ett, Arsgranskning ar) {
        return ett.getForvaltning() == null || ett.getForvaltning().finns(ar.getAr());
    }
}
