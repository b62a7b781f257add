package se.arshjulet.riskplan;

/** The names in {@code riskplan.bpmn}. */
public final class RiskplanProcess {

    /** The id of the process. */
    public static final String ID = "riskplan";
    /** Task for the yrkesrevisor. */
    public static final String GRANSKA = "granskaRiskplan";

    private RiskplanProcess() {
    }
}
