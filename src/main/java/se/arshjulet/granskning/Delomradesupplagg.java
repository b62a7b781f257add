package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.mall.Delomradesmall;

/** När året startar får granskningen sina delområden ur mallen. */
@ApplicationScoped
public class Delomradesupplagg {

    @Inject
    GranskningRepository granskning;

    void vidStart(@Observes ArsgranskningStartad startad) {
        Map<String, Delomrade> upplagda = new HashMap<>();
        for (Delomradesmall mall : startad.mall().delomraden()) {
            Delomrade delomrade = new Delomrade(startad.granskning(), mall.omrade(), mall.kod(), mall.namn(),
                    upplagda.size() + 1, upplagda.get(mall.overordnad()));
            delomrade.bedomsI(mall.steg());
            mall.kontrollpunkter().forEach(delomrade::laggTillKontrollpunkt);
            granskning.lagg(delomrade);
            upplagda.put(mall.kod(), delomrade);
        }
    }
}
