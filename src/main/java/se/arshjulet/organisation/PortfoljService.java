package se.arshjulet.organisation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.arshjulet.platform.fel.Regelbrott;

/** A yrkesrevisor's whole portfolio goes to another in one step. The new one tries the own independence in each årsgranskning. */
@Tjanst
public class PortfoljService {

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Portfoljer portfoljer;

    /** All that somebody has open. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public Portfoljvy visa(String vem) {
        Anvandare person = finn("fran", vem);
        return new Portfoljvy(person.getNamn(), "", portfoljer.ansvar(person));
    }

    /** Those who have a portfolio and can take one over. */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public List<Anvandare> revisorer() {
        return anvandare.medRoll(Roll.YRKESREVISOR);
    }

    /** @return what was moved */
    @Tillaten({Roll.REVISIONSDIREKTOR, Roll.ADMINISTRATOR})
    public Portfoljvy overlat(String fran, String till) {
        Anvandare lamnar = finn("fran", fran);
        Anvandare tar = finn("till", till);
        if (lamnar == tar) {
            throw new Regelbrott("till", "organisation.fel.overlamning.samma", tar.getNamn());
        }
        if (!tar.isAktiv() || !tar.har(Roll.YRKESREVISOR)) {
            throw new Regelbrott("till", "organisation.fel.overlamning.inteRevisor", tar.getNamn());
        }
        List<Ansvar> flyttade = portfoljer.overlat(lamnar, tar);
        if (flyttade.isEmpty()) {
            throw new Regelbrott("fran", "organisation.fel.overlamning.inget", lamnar.getNamn());
        }
        return new Portfoljvy(lamnar.getNamn(), tar.getNamn(), flyttade);
    }

    private Anvandare finn(String falt, String anvandarnamn) {
        return (anvandarnamn == null ? Optional.<Anvandare>empty() : anvandare.finn(anvandarnamn))
                .orElseThrow(() -> new Regelbrott(falt, "organisation.fel.overlamning.vem." + falt));
    }
}
