package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.avisering.AviseringService;
import se.arshjulet.avisering.Aviseringssatt;

/** Some of the demo's users have chosen how they want to be told, and one shares a calendar (whose address nobody knows: make a new one). */
@ApplicationScoped
public class Demoavisering {

    @Inject
    AviseringService avisering;

    @Inject
    Demoforare forare;

    void laggUpp() {
        forare.som(Demoanvandare.DIREKTOR);
        avisering.valj(Aviseringssatt.DAGLIGEN.name());
        forare.som(Demoanvandare.FORTROENDEVALD);
        avisering.valj(Aviseringssatt.FORSENADE.name());
        forare.som(Demoanvandare.REVISOR);
        avisering.delaKalender();
    }
}
