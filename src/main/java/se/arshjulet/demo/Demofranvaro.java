package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.organisation.FranvaroService;
import se.arshjulet.organisation.Franvaroformular;

/** A summer holiday in the demo: far enough ahead that nobody's tasks are somebody else's when one looks around. */
@ApplicationScoped
public class Demofranvaro {

    @Inject
    FranvaroService franvaro;

    @Inject
    Demoforare forare;

    void laggUpp() {
        forare.som(Demoanvandare.REVISOR_2);
        Franvaroformular semester = new Franvaroformular();
        semester.setErsattare(Demoanvandare.REVISOR.anvandarnamn);
        semester.setFran("2024-07-08");
        semester.setTill("2024-08-02");
        franvaro.registrera(semester);
    }
}
