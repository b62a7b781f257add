package se.arshjulet.riskplan;

/** Färgen på ett riskvärde i den regiongemensamma matrisen. Färgen visas alltid med sitt ord. */
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
