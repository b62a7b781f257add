package se.arshjulet.fordjupning;

/** Names in {@code fordjupning.bpmn}. */
public final class FordjupningProcess {

    /** The process id. */
    public static final String ID = "fordjupning";
    /** Task for the yrkesrevisor. */
    public static final String REDOVISA = "redovisaFordjupning";

    /** Decision: {@code true} when the year waits for granskningar that are still running. */
    public static final String VANTAR = "vantar";
    /** Message to a year that waits: something it waited for has come, or will not come. */
    public static final String RESULTAT = "fordjupningsresultat";

    private FordjupningProcess() {
    }
}
