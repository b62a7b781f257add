package se.arshjulet.granskning;

/** Namnen i {@code granskning.bpmn}, som körs en gång per period. */
public final class GranskningProcess {

    /** Processens id. */
    public static final String ID = "granskning";
    /** Uppgift för yrkesrevisorn. */
    public static final String GRANSKA = "granskaVerksamhet";

    private GranskningProcess() {
    }
}
