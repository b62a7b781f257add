package se.arshjulet.arsgranskning;

import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Driftstorning;
import se.arshjulet.platform.process.Processmotor;

/** Steps that the engine has given up, such as a report that could not be frozen. */
@Tjanst
public class DriftstorningService {

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Tillaten(Roll.ADMINISTRATOR)
    public List<Driftstorning> alla() {
        return motor.driftstorningar();
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void forsokIgen(String jobb) {
        Driftstorning storning = alla().stream().filter(s -> s.jobb().equals(jobb)).findFirst()
                .orElseThrow(() -> new Regelbrott("", "arsgranskning.fel.storningBorta"));
        motor.forsokIgen(storning.jobb());
        logg.skriv(null, "arsgranskning.forsokIgen", storning.arende() + ": " + storning.aktivitet());
    }
}
