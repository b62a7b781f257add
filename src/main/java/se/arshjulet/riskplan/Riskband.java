package se.arshjulet.riskplan;

/** The colour of a riskvärde in the matrix that the whole region shares. The colour is always shown with its word. */
public enum Riskband {

    GRON(1), GUL(4), ORANGE(8), ROD(12);

    private final int fran;

    Riskband(int fran) {
        this.fran = fran;
    }

    static Riskband av(int varde) {
        Riskband funnet = GRON;
        for (Riskband band : values()) {
            if (varde >= band.fran) {
                funnet = band;
            }
        }
        return funnet;
    }
}
