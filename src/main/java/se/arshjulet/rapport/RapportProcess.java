package se.arshjulet.rapport;

/** The names in {@code rapport.bpmn}. */
public final class RapportProcess {

    /** The id of the process. */
    public static final String ID = "rapport";
    /** What the versions are of, whichever task the report is written in: the first time or when it has been sent back. */
    public static final String DOKUMENT = "rapport";
    /** Task for the yrkesrevisor. */
    public static final String SKRIV_UTKAST = "skrivUtkast";

    private RapportProcess() {
    }
}
