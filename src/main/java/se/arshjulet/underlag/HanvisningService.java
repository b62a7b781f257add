package se.arshjulet.underlag;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Rapportlas;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.granskning.NyckeltalRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** Iakttagelser and key figures that point at underlag. */
@Tjanst
public class HanvisningService {

    /** Before the id of a key figure where a delområde has its code. */
    private static final String NYCKELTAL = "nyckeltal:";
    private static final int NOTERING_LANGST = 1000;
    private static final int HOGSTA_SIDA = 100_000;

    /** What the log calls a new one. */
    public static final String HANDELSE = "underlag.hanvisning";

    @Inject
    UnderlagRepository underlag;

    @Inject
    Underlagsgrind grind;

    @Inject
    GranskningRepository granskning;

    @Inject
    NyckeltalRepository nyckeltal;

    @Inject
    Rapportlas rapport;

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
     * @param fran code of a delområde, or what {@link Underlagsvy} calls a key figure
     * @param sida as typed; empty for the file as a whole
     * @throws Regelbrott when the delområde or the key figure is not one of the case, or the page not one of the file
     */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void hanvisa(Long underlagId, String fran, String sida, String notering) {
        Underlag detta = grind.oppet(underlagId);
        rapport.kravInteInlamnad(detta.getArsgranskning().getId());
        Tolk tolk = new Tolk();
        Integer nummer = tolk.heltal("sida", sida, 1, HOGSTA_SIDA);
        String text = tolk.rad("notering", notering, NOTERING_LANGST);
        Long arende = detta.getArsgranskning().getId();
        Delomrade delomrade = granskning.delomraden(arende).stream().filter(d -> d.getKod().equals(fran)).findFirst().orElse(null);
        Nyckeltal tal = nyckeltal.nyckeltal(arende).stream().filter(n -> rad(n).varde().equals(fran)).findFirst().orElse(null);
        if (delomrade == null && tal == null) {
            tolk.fel("delomrade", "underlag.fel.delomrade");
        }
        Hanvisning ny = tolk.med(() -> new Hanvisning(delomrade, tal, detta, nummer, text));
        tolk.klart();
        ny.gjordes(LocalDateTime.now(klocka), inloggad.anvandarnamn());
        underlag.lagg(ny);
        logg.skriv(arende, HANDELSE, fran(ny) + " → " + detta.getNamn() + (nummer == null ? "" : ", s. " + nummer));
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void taBort(Long id) {
        Hanvisning denna = underlag.hanvisning(id).orElseThrow(() -> new Obehorig("hänvisning " + id));
        grind.oppet(denna.getUnderlag().getId());
        rapport.kravInteInlamnad(denna.getUnderlag().getArsgranskning().getId());
        underlag.taBort(denna);
        logg.skriv(denna.getUnderlag().getArsgranskning().getId(), "underlag.hanvisningBort", fran(denna) + " → " + denna.getUnderlag().getNamn());
    }

    static Underlagsvy.Nyckeltalsrad rad(Nyckeltal nyckeltal) {
        return new Underlagsvy.Nyckeltalsrad(NYCKELTAL + nyckeltal.getId(), Hanvisning.namn(nyckeltal));
    }

    /** In the log a delområde is known by its code. */
    private static String fran(Hanvisning hanvisning) {
        return hanvisning.getDelomrade() == null ? hanvisning.getFran() : hanvisning.getDelomrade().getKod();
    }
}
