package se.arshjulet.beslut;

/** Names in {@code beslut.bpmn}. */
public final class BeslutProcess {

    /** The process id. */
    public static final String ID = "beslut";
    /** Task for the elected auditors. */
    public static final String BESLUTA = "beslutaOmRapport";
    /** Decision: {@code true} for svar, {@code false} for kännedom. */
    public static final String FOR_SVAR = "forSvar";

    /** Task for the ordförande. */
    public static final String UNDERTECKNA = "undertecknaMissiv";
    /** Decision: the missiv is signed, and nothing is left to do with it. */
    public static final String UNDERTECKNAT = "undertecknat";

    private BeslutProcess() {
    }
}
