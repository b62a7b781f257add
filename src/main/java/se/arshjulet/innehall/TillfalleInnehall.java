package se.arshjulet.innehall;

/** One of the year's follow-ups in an area: MARS, MAJ, DELAR or OKT; behandlad is null when the date is not known. */
public record TillfalleInnehall(String omrade, String period, BeslutInnehall behandlad, String notering) {

    public TillfalleInnehall {
        notering = Tomt.text(notering);
    }
}
