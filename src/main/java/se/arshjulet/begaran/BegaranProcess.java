package se.arshjulet.begaran;

/** Namnen i {@code begaran.bpmn}. */
public final class BegaranProcess {

    /** Processens id. */
    public static final String ID = "begaran";
    /** Uppgift för nämnden. */
    public static final String LAMNA = "lamnaUnderlag";
    /** Uppgift för yrkesrevisorn. */
    public static final String GRANSKA = "granskaLeverans";
    /** Beslut: {@code false} begär något igen. */
    public static final String GODKAND = "godkand";
    /** Meddelande: revisorn behöver inte längre det som har begärts. */
    public static final String ATERKALLAD = "begaranAterkallad";

    private BegaranProcess() {
    }
}
