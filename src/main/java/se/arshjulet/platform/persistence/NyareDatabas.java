package se.arshjulet.platform.persistence;

/** The database has been brought to a form that this version does not know. It is refused before anything is written. */
public class NyareDatabas extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String nyckel;
    private final String dess;
    private final String kand;

    /**
     * @param nyckel of the sentence
     * @param dess   the version of the database
     * @param kand    the latest that this version knows
     */
    public NyareDatabas(String nyckel, String dess, String kand) {
        super("The database is of version " + dess + ", this version knows " + kand);
        this.nyckel = nyckel;
        this.dess = dess;
        this.kand = kand;
    }

    public String nyckel() {
        return nyckel;
    }

    public String dess() {
        return dess;
    }

    public String kand() {
        return kand;
    }
}
