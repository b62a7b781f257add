package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Tolk;

/** Reads who is to be in a team, wherever it is typed. */
@ApplicationScoped
public class Teamtolkning {

    private static final int LANGSTA_NAMN = 200;

    @Inject
    AnvandareRepository anvandare;

    /** Those at the office. @param lista the path of the list, to tell faults at */
    List<Anvandare> egna(Tolk tolk, String lista, List<Medlemsdel> skrivna) {
        List<Anvandare> valda = new ArrayList<>();
        for (int i = 0; i < skrivna.size(); i++) {
            String anvandarnamn = Tolk.text(skrivna.get(i).getAnvandarnamn());
            if (anvandarnamn != null) {
                Anvandare vald = anvandare.finn(anvandarnamn).filter(a -> a.isAktiv() && a.har(Roll.YRKESREVISOR)).orElse(null);
                if (vald == null) {
                    tolk.fel(lista + "[" + i + "].anvandarnamn", "arsgranskning.fel.inteYrkesrevisor", anvandarnamn);
                } else {
                    valda.add(vald);
                }
            }
        }
        return valda;
    }

    /** Those from other firms. */
    static List<Medlemsdel> externa(Tolk tolk, String lista, List<Medlemsdel> skrivna) {
        List<Medlemsdel> externa = new ArrayList<>();
        for (int i = 0; i < skrivna.size(); i++) {
            Medlemsdel del = skrivna.get(i);
            String falt = lista + "[" + i + "].";
            String namn = tolk.rad(falt + "namn", del.getNamn(), LANGSTA_NAMN);
            String foretag = tolk.rad(falt + "foretag", del.getForetag(), LANGSTA_NAMN);
            if (Tolk.text(del.getAnvandarnamn()) == null && namn != null) {
                if (foretag == null) {
                    tolk.fel(falt + "foretag", "projekt.fel.saknas.foretag", namn);
                }
                externa.add(del);
            }
        }
        return externa;
    }
}
