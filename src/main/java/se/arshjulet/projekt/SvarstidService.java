package se.arshjulet.projekt;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Svarsdagsflytt;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Tolk;

/** The revisionsdirektör gives the nämnder more time to answer before a report is dispatched: a matter of the work, as more time after it is (ADR 22). */
@Tjanst
public class SvarstidService {

    @Inject
    Projektinsyn insyn;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    @Tillaten(Roll.REVISIONSDIREKTOR)
    public void flytta(Long fordjupadId, String till, String motiv) {
        FordjupadGranskning fordjupad = insyn.krav(fordjupadId);
        Tolk tolk = new Tolk();
        LocalDate dag = tolk.datum("nySvarsdag", till);
        tolk.klart();
        String flyttade = String.join(", ", Svarsdagsflytt.flytta(fordjupad, dag, LocalDate.now(klocka), motiv));
        logg.skrivI(Arendeid.fordjupningens(fordjupadId), "projekt.svarsdagFlyttad", flyttade + ": " + motiv.strip());
    }
}
