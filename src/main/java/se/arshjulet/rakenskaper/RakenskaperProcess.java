package se.arshjulet.rakenskaper;

/** The names in {@code rakenskaper.bpmn}, which is run once per bokslut. */
public final class RakenskaperProcess {

    /** The id of the process. */
    public static final String ID = "rakenskaper";
    /** Task for the redovisningsrevisor. */
    public static final String LAMNA_UTTALANDE = "lamnaUttalande";

    private RakenskaperProcess() {
    }
}
