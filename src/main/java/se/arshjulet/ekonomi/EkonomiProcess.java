package se.arshjulet.ekonomi;

/** Names in {@code ekonomi.bpmn}, which runs once per period. */
public final class EkonomiProcess {

    /** The process id. */
    public static final String ID = "ekonomi";
    /** Task for the yrkesrevisor. */
    public static final String GRANSKA = "granskaEkonomi";

    private EkonomiProcess() {
    }
}
