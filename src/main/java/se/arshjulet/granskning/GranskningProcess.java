package se.arshjulet.granskning;

/** Names in {@code granskning.bpmn}, which runs once per period. */
public final class GranskningProcess {

    /** The process id. */
    public static final String ID = "granskning";
    /** Task for the yrkesrevisor. */
    public static final String GRANSKA = "granskaVerksamhet";

    private GranskningProcess() {
    }
}
