package se.arshjulet.expediering;

/** Namnen i {@code expediering.bpmn}. */
public final class ExpedieringProcess {

    /** Processens id. */
    public static final String ID = "expediering";
    /** Uppgift för registratorn. */
    public static final String EXPEDIERA = "expediera";

    private ExpedieringProcess() {
    }
}
