package se.arshjulet.arkitektur.planterat.svar;

/** Comes late in the year. */
public class Framat {

    public se.arshjulet.arkitektur.planterat.riskplan.Bakat forra;
}
