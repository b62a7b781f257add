package se.arshjulet.underlag;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** Iakttagelser that point at underlag. */
@Tjanst
public class HanvisningService {

    private static final int NOTERING_LANGST = 1000;
    private static final int HOGSTA_SIDA = 100_000;

    @Inject
    UnderlagRepository underlag;

    @Inject
    Underlagsgrind grind;

    @Inject
    GranskningRepository granskning;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** All that point at underlag in the case, in the order of the delområden. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public List<Hanvisning> alla(Long arsgranskning) {
        return underlag.hanvisningar(grind.granskning(arsgranskning).getId());
    }

    /**
     * @param sida as typed; empty for the file as a whole
     * @throws Regelbrott when the delområde is not one of the case, or the page not one of the file
     */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void hanvisa(Long underlagId, String delomrade, String sida, String notering) {
        Underlag detta = grind.oppet(underlagId);
        Tolk tolk = new Tolk();
        Integer nummer = tolk.heltal("sida", sida, 1, HOGSTA_SIDA);
        String text = tolk.rad("notering", notering, NOTERING_LANGST);
        Delomrade vid = granskning.delomraden(detta.getArsgranskning().getId()).stream().filter(d -> d.getKod().equals(delomrade)).findFirst()
                .orElseGet(() -> tolk.fel("delomrade", "underlag.fel.delomrade"));
        Hanvisning ny = tolk.med(() -> new Hanvisning(vid, detta, nummer, text));
        tolk.klart();
        ny.gjordes(LocalDateTime.now(klocka), inloggad.anvandarnamn());
        underlag.lagg(ny);
        logg.skriv(detta.getArsgranskning().getId(), "underlag.hanvisning", vid.getKod() + " → " + detta.getNamn() + (nummer == null ? "" : ", s. " + nummer));
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void taBort(Long id) {
        Hanvisning denna = underlag.hanvisning(id).orElseThrow(() -> new Obehorig("hänvisning " + id));
        grind.oppet(denna.getUnderlag().getId());
        underlag.taBort(denna);
        logg.skriv(denna.getUnderlag().getArsgranskning().getId(), "underlag.hanvisningBort", denna.getDelomrade().getKod() + " → " + denna.getUnderlag().getNamn());
    }
}
