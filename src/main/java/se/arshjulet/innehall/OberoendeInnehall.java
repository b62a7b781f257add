package se.arshjulet.innehall;

import java.time.LocalDate;
import java.util.List;

/** The auditor's trial of the own independence (SKYREV R2); dates and answers are null until given. */
public record OberoendeInnehall(LocalDate provad, Boolean hinder, String motiv, List<Hot> hot) {

    public OberoendeInnehall {
        motiv = Tomt.text(motiv);
        hot = Tomt.lista(hot);
    }

    /** One of the five threats: EGENINTRESSE, SJALVGRANSKNING, PARTSSTALLNING, VANSKAP or SKRAMSEL. */
    public record Hot(String hot, Boolean forekommer, String motatgard) {

        public Hot {
            motatgard = Tomt.text(motatgard);
        }
    }
}
