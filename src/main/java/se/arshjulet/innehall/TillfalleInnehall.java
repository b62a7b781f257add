package se.arshjulet.innehall;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.granskning.Tillfalle;

/** One of the year's follow-ups in an area: MARS, MAJ, DELAR or OKT; behandlad is null when the date is not known. */
public record TillfalleInnehall(String omrade, String period, BeslutInnehall behandlad, String notering) {

    public TillfalleInnehall {
        notering = Tomt.text(notering);
    }

    static TillfalleInnehall av(Tillfalle tillfalle) {
        return new TillfalleInnehall(tillfalle.getOmrade(), tillfalle.getPeriod().name(), BeslutInnehall.av(tillfalle.getBehandlad()), tillfalle.getNotering());
    }

    Tillfalle till(Arsgranskning granskning) {
        Tillfalle tillfalle = new Tillfalle(granskning, omrade, Period.valueOf(period));
        tillfalle.anteckna(BeslutInnehall.beslut(behandlad), Tomt.lagrad(notering));
        return tillfalle;
    }
}
