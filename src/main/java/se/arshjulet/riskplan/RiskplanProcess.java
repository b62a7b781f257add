package se.arshjulet.riskplan;

/** Namnen i {@code riskplan.bpmn}. */
public final class RiskplanProcess {

    /** Processens id. */
    public static final String ID = "riskplan";
    /** Uppgift för yrkesrevisorn. */
    public static final String GRANSKA = "granskaRiskplan";

    private RiskplanProcess() {
    }
}
