package se.arshjulet.expediering;

/** Names in {@code expediering.bpmn}. */
public final class ExpedieringProcess {

    /** The process id. */
    public static final String ID = "expediering";
    /** Task for the registrator. */
    public static final String EXPEDIERA = "expediera";

    private ExpedieringProcess() {
    }
}
