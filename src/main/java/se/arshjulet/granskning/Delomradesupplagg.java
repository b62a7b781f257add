package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.mall.Delomradesmall;

/** When the year starts the granskning gets its delområden: those that were used last year, else those of the template. */
@ApplicationScoped
public class Delomradesupplagg {

    @Inject
    GranskningRepository granskning;

    @Inject
    Nyckeltalsupplagg nyckeltal;

    void vidStart(@Observes ArsgranskningStartad startad) {
        Map<String, Delomrade> upplagda = new HashMap<>();
        for (Delomradesmall mall : katalog(startad)) {
            Delomrade delomrade = new Delomrade(startad.granskning(), mall.omrade(), mall.kod(), mall.namn(),
                    upplagda.size() + 1, upplagda.get(mall.overordnad()));
            delomrade.bedomsI(mall.steg());
            mall.kontrollpunkter().forEach(delomrade::laggTillKontrollpunkt);
            granskning.lagg(delomrade);
            upplagda.put(mall.kod(), delomrade);
        }
        nyckeltal.foljMed(startad, upplagda);
    }

    private List<Delomradesmall> katalog(ArsgranskningStartad startad) {
        return startad.foregaende() == null ? startad.mall().delomraden()
                : Delomradeskatalog.efter(startad.mall(), startad.forraMallen(), granskning.delomraden(startad.foregaende().getId()));
    }
}
