package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjulet.mall.Kriteriegrupp;
import se.arshjulet.mall.Platshallare;

/** När året startar får granskningen mallens kriterier, med årtalet ifyllt. */
@ApplicationScoped
public class Kriterieupplagg {

    @Inject
    ArsgranskningRepository arsgranskningar;

    void vidStart(@Observes ArsgranskningStartad startad) {
        Map<String, Integer> varden = Map.of("ar", startad.granskning().getAr());
        List<Kriteriegrupp> grupper = startad.mall().kriteriegrupper();
        for (int i = 0; i < grupper.size(); i++) {
            List<String> kriterier = grupper.get(i).kriterier().stream().map(k -> Platshallare.fyll(k, varden)).toList();
            arsgranskningar.lagg(new Revisionskriterier(startad.granskning(), i + 1, grupper.get(i).rubrik(), grupper.get(i).omraden(), kriterier));
        }
    }
}
