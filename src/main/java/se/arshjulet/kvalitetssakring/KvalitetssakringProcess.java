package se.arshjulet.kvalitetssakring;

/** Names in {@code kvalitetssakring.bpmn}. */
public final class KvalitetssakringProcess {

    /** The process id. */
    public static final String ID = "kvalitetssakring";
    /** Task for the revisionsdirektör; never for whoever has written the report. */
    public static final String KVALITETSSAKRA = "kvalitetssakra";
    /** Task for the yrkesrevisor when the report has been sent back. */
    public static final String ATGARDA_NOTERINGAR = "atgardaNoteringar";
    /** Decision: {@code false} sends the report back. */
    public static final String GODKAND = "godkand";

    private KvalitetssakringProcess() {
    }
}
