package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Oppnad;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.projekt.Projektledarformular;
import se.arshjulet.revisionsplan.Forslagsformular;
import se.arshjulet.revisionsplan.RevisionsplanService;
import se.arshjulet.revisionsplan.Valformular;

/**
 * The revisionsplan of the generated region's year that goes on, through the services: of every four granskningar of a year one has been proposed
 * by now and chosen, so that its own cycle has begun. Every other has a project leader.
 */
@ApplicationScoped
public class Storplan {

    private static final int VAR_FJARDE = 4;

    @Inject
    RevisionsplanService planen;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    InkorgService inkorg;

    @Inject
    Demoforare forare;

    @Inject
    Clock klocka;

    void laggUpp(int ar, Storlek storlek) {
        for (int i = 0; i < storlek.fordjupade() / VAR_FJARDE; i++) {
            forare.som(Demoanvandare.FORTROENDEVALD);
            Long forslag = planen.spara(ar, forslag(i));
            planen.avgor(forslag, valt());
            if (i % 2 > 0) {
                bemanna(planen.hamta(forslag).getFordjupadId());
            }
        }
    }

    private static Forslagsformular forslag(int nummer) {
        Forslagsformular forslag = new Forslagsformular();
        forslag.setTitel(Storatexter.amne(nummer));
        forslag.setOmrade("verksamhet");
        forslag.setRisk("Bristerna från tidigare år kan finnas kvar.");
        forslag.setSannolikhet(String.valueOf(2 + nummer % 2));
        forslag.setKonsekvens("3");
        forslag.setVasentlighet("Det rör många och kostar mycket.");
        forslag.setMotiv("Flera nämnder har fått kritik i sina årsrapporter.");
        return forslag;
    }

    private Valformular valt() {
        Valformular val = new Valformular();
        val.setValt(true);
        val.setDatum(LocalDate.now(klocka).toString());
        val.setParagraf("7");
        return val;
    }

    private void bemanna(Long fordjupad) {
        forare.som(Demoanvandare.DIREKTOR);
        for (Uppgift utse : uppgifter.oppna(Arendeid.fordjupningens(fordjupad))) {
            inkorg.ta(utse.getId());
            Oppnad<Object> oppnad = inkorg.oppna(utse.getId());
            ((Projektledarformular) oppnad.formular()).setProjektledare(Demoanvandare.REVISOR.anvandarnamn);
            inkorg.slutfor(utse.getId(), oppnad.version(), oppnad.formular());
        }
    }
}
