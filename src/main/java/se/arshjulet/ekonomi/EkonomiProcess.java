package se.arshjulet.ekonomi;

/** Namnen i {@code ekonomi.bpmn}, som körs en gång per period. */
public final class EkonomiProcess {

    /** Processens id. */
    public static final String ID = "ekonomi";
    /** Uppgift för yrkesrevisorn. */
    public static final String GRANSKA = "granskaEkonomi";

    private EkonomiProcess() {
    }
}
