package se.arshjulet.oberoende;

/** The names in {@code oberoende.bpmn}. */
public final class OberoendeProcess {

    /** The id of the process. */
    public static final String ID = "oberoende";
    /** Task for the yrkesrevisor. */
    public static final String PROVA = "provaOberoende";
    /** Task for the revisionsdirektör when a threat cannot be met. */
    public static final String UTSE_NY_REVISOR = "utseNyRevisor";
    /** Decision: {@code true} when the independence cannot be secured. */
    public static final String HINDER = "hinder";

    private OberoendeProcess() {
    }
}
