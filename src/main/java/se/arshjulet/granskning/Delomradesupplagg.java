package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.mall.Delomradesmall;

/** När året startar får granskningen sina delområden: de som användes förra året, annars mallens. */
@ApplicationScoped
public class Delomradesupplagg {

    @Inject
    GranskningRepository granskning;

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
    }

    private List<Delomradesmall> katalog(ArsgranskningStartad startad) {
        return startad.foregaende() == null ? startad.mall().delomraden()
                : Delomradeskatalog.efter(startad.mall(), startad.forraMallen(), granskning.delomraden(startad.foregaende().getId()));
    }
}
