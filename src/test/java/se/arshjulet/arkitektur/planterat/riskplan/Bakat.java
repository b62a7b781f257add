package se.arshjulet.arkitektur.planterat.riskplan;

import se.arshjulet.arkitektur.planterat.svar.Framat;

/** Comes early in the year, and knows of what comes later. */
public class Bakat {

    public Framat nasta;
}
