package se.arshjulet.arsgranskning;

/** Names in {@code arsgranskning.bpmn}, the process that calls the phases of the year in order. */
public final class ArsgranskningProcess {

    /** The process id. */
    public static final String ID = "arsgranskning";
    /** Variable: the period of a step that is done once per period. */
    public static final String PERIOD = "period";

    private ArsgranskningProcess() {
    }
}
