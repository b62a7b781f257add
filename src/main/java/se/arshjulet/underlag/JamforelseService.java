package se.arshjulet.underlag;

import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.ekonomi.EkonomiRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;

/** The year's forecasts and deviations, time beside time. */
@Tjanst
public class JamforelseService {

    @Inject
    EkonomiRepository ekonomi;

    @Inject
    Underlagsgrind grind;

    /** One for each förvaltning, in the report's order. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public List<Jamforelse> jamfor(Long arsgranskning) {
        Arsgranskning arende = grind.granskning(arsgranskning);
        return Jamforelse.av(arende.getForvaltningar(), ekonomi.prognoser(arsgranskning), ekonomi.avvikelser(arsgranskning));
    }
}
