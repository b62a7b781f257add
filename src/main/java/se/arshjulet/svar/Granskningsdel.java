package se.arshjulet.svar;

import se.arshjulet.platform.fel.Tolk;

/** What the auditor says of the answer to one point, as it is written. */
public class Granskningsdel {

    /** The name of a {@link Punktbedomning}, or empty. */
    private String bedomning = "";
    private String motiv = "";

    static Granskningsdel av(Punktgranskning granskning) {
        Granskningsdel del = new Granskningsdel();
        del.setBedomning(Tolk.skriv(granskning.getBedomning()));
        del.setMotiv(Tolk.skriv(granskning.getMotiv()));
        return del;
    }

    public String getBedomning() {
        return bedomning;
    }

    public void setBedomning(String bedomning) {
        this.bedomning = bedomning;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
