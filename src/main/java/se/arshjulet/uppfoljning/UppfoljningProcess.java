package se.arshjulet.uppfoljning;

/** The names in {@code uppfoljning.bpmn}, which is run twice during the year. */
public final class UppfoljningProcess {

    /** The id of the process. */
    public static final String ID = "uppfoljning";
    /** Task for the yrkesrevisor. */
    public static final String GRANSKA = "granskaUppfoljning";
    /** Variable: 1 or 2. */
    public static final String OMGANG = "omgang";

    private UppfoljningProcess() {
    }
}
