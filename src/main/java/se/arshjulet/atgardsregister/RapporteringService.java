package se.arshjulet.atgardsregister;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;

/** The nämnd tells how far it has come with a point, and shows it. */
@Tjanst
public class RapporteringService {

    static final int LANGST = 4000;

    @Inject
    RegisterRepository register;

    @Inject
    Registerinsyn insyn;

    @Inject
    Overlamning overlamning;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /**
     * The nämnd works on it, or says that it is done; with the files that show it.
     *
     * @throws Regelbrott when somebody has changed the point since the form was read: nothing is changed
     */
    @Tillaten(Roll.NAMND)
    public void rapportera(Long id, Punktformular formular, List<Fil> filer) {
        Atgardspunkt punkt = insyn.kravNamndens(id);
        Punktversion.krav(punkt, formular);
        Tolk tolk = new Tolk();
        Punktstatus status = tolk.val("status", formular.getStatus(), Punktstatus.class);
        if (!Punktstatus.GENOMFORD.equals(status) && !Punktstatus.PAGAR.equals(status)) {
            tolk.fel("status", "atgardsregister.fel.valjStatus");
        }
        String kommentar = tolk.rad("kommentar", formular.getKommentar(), LANGST);
        filer.forEach(fil -> tolk.med(() -> Filkontroll.typ(fil)));
        tolk.klart();
        if (status == Punktstatus.PAGAR && kommentar == null) {
            throw new Regelbrott("kommentar", "atgardsregister.fel.vadGors");
        }
        Andring andring = new Andring(LocalDateTime.now(klocka), inloggad.anvandarnamn(), kommentar);
        Punkthandelse handelse = status == Punktstatus.GENOMFORD ? punkt.anmalGenomford(andring) : punkt.gaIgang(andring);
        filer.forEach(fil -> register.lagg(handelse.bifoga(fil), fil.innehall()));
    }

    /**
     * What is promised about a point that no svar speaks of: by the nämnd, with a day that has not passed, or by the auditor, who may have an old
     * decision to write in.
     */
    @Tillaten({Roll.NAMND, Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void anteckna(Long id, Punktformular formular) {
        Atgardspunkt punkt = inloggad.har(Roll.NAMND) ? insyn.kravNamndens(id) : insyn.kravGranskarens(id);
        Punktversion.krav(punkt, formular);
        if (punkt.getUtlovat() != null && punkt.getUtlovat().isBesvarad()) {
            throw new Regelbrott("", "atgardsregister.fel.besvarad");
        }
        Tolk tolk = new Tolk();
        String atgard = tolk.rad("atgard", formular.getAtgard(), LANGST);
        String ansvarig = tolk.rad("ansvarig", formular.getAnsvarig(), Utlovat.ANSVARIG_LANGST);
        LocalDate klart = tolk.datum("klartSenast", formular.getKlartSenast());
        if (Tolk.text(formular.getAtgard()) == null) {
            tolk.fel("atgard", "atgardsregister.fel.atgard");
        }
        if (Tolk.text(formular.getKlartSenast()) == null) {
            tolk.fel("klartSenast", "atgardsregister.fel.klart");
        } else if (klart != null && klart.isBefore(LocalDate.now(klocka)) && inloggad.har(Roll.NAMND)) {
            tolk.fel("klartSenast", "atgardsregister.fel.passerat", klart.toString());
        }
        tolk.klart();
        Utlovat utlovat = Utlovat.atgard(atgard, ansvarig, klart);
        punkt.lova(utlovat, new Andring(LocalDateTime.now(klocka), inloggad.anvandarnamn(), utlovat.iOrd()));
        overlamning.utlovades(List.of(punkt));
    }
}
