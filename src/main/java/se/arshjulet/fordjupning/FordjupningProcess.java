package se.arshjulet.fordjupning;

/** Namnen i {@code fordjupning.bpmn}. */
public final class FordjupningProcess {

    /** Processens id. */
    public static final String ID = "fordjupning";
    /** Uppgift för yrkesrevisorn. */
    public static final String REDOVISA = "redovisaFordjupning";

    private FordjupningProcess() {
    }
}
