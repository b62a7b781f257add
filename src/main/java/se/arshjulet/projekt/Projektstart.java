package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.revisionsplan.Forslag;
import se.arshjulet.revisionsplan.ForslagValt;

/** A proposal that has been chosen becomes a granskning with a plan of its own, and its process begins. */
@ApplicationScoped
public class Projektstart {

    static final String STEG = "fordjupning";

    @Inject
    ProjektRepository projekt;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    void borja(@Observes ForslagValt valt) {
        Forslag forslag = valt.forslag();
        LocalDateTime nu = LocalDateTime.now(klocka);
        FordjupadGranskning fordjupad = FordjupadGranskning.vald(forslag.getSlag(), forslag.getAr(), forslag.getTitel(), forslag.getOmrade(), nu);
        projekt.lagg(fordjupad);
        projekt.lagg(new Projektplan(fordjupad, nu.toLocalDate()));
        forslag.blev(fordjupad.getId());
        logg.skrivI(Arendeid.fordjupningens(fordjupad.getId()), "projekt.vald", forslag.getBeslut().getText());
        fordjupad.getCykel().drivsAv(motor.starta(ProjektProcess.ID, ProjektProcess.affarsnyckel(fordjupad.getId()),
                Map.of(Processmotor.FORDJUPAD, fordjupad.getId(), Processmotor.STEG, STEG)));
    }
}
