package se.arshjulet.projekt;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.diarium.Lagrum;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;

/** The files that a working paper rests on. */
@Tjanst
public class PappersfilService {

    @Inject
    ProjektRepository projekt;

    @Inject
    Pappersgrind grind;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** The paper with its files. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Arbetspapper papper(Long fordjupadId, Long papperId) {
        Arbetspapper papper = grind.papper(fordjupadId, papperId);
        papper.getFiler().size();
        return papper;
    }

    /**
     * A paper that was reviewed must be reviewed again.
     *
     * @param lagrum ground of its secrecy, when it is secret
     * @throws Regelbrott on {@code fil} or {@code lagrum}
     */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void laggTill(Long fordjupadId, Long papperId, Fil fil, boolean hemlig, String lagrum) {
        Arbetspapper papper = grind.mitt(fordjupadId, papperId);
        Tolk tolk = new Tolk();
        tolk.med(() -> Filkontroll.typ(fil));
        String grund = hemlig ? tolk.med(() -> Lagrum.tolka(lagrum).text()) : null;
        tolk.klart();
        projekt.lagg(papper.bifoga(fil, grund, LocalDateTime.now(klocka), inloggad.anvandare()), fil.innehall());
        skriv(papper, "projekt.filTillagd", fil.namn() + ", SHA-256 " + fil.sha256());
    }

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void taBort(Long id) {
        Pappersfil fil = grind.fil(id);
        Arbetspapper papper = grind.mitt(fil.getPapper().getFordjupad().getId(), fil.getPapper().getId());
        projekt.taBortInnehall(fil);
        papper.taBort(fil);
        skriv(papper, "projekt.filBorttagen", fil.getNamn() + ", SHA-256 " + fil.getSha256());
    }

    /** As it came. That a secret one was read, and by whom, is written down. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Fil fil(Long id) {
        Pappersfil fil = grind.fil(id);
        logg.lases(fil);
        return new Fil(fil.filnamn(), projekt.innehall(fil));
    }

    private void skriv(Arbetspapper papper, String handelse, String vad) {
        logg.skrivI(Arendeid.fordjupningens(papper.getFordjupad().getId()), handelse, papper.getNummer() + " " + papper.getRubrik() + ": " + vad);
    }
}
