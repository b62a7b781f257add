package se.arshjulet.begaran;

/** Names in {@code begaran.bpmn}. */
public final class BegaranProcess {

    /** The process id. */
    public static final String ID = "begaran";
    /** Task for the nämnd. */
    public static final String LAMNA = "lamnaUnderlag";
    /** Task for the yrkesrevisor. */
    public static final String GRANSKA = "granskaLeverans";
    /** Decision: {@code false} asks for something again. */
    public static final String GODKAND = "godkand";
    /** Message: the auditor no longer needs what has been asked for. */
    public static final String ATERKALLAD = "begaranAterkallad";

    private BegaranProcess() {
    }
}
