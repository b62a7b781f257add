package se.arshjulet.beslut;

/** Namnen i {@code beslut.bpmn}. */
public final class BeslutProcess {

    /** Processens id. */
    public static final String ID = "beslut";
    /** Uppgift för de förtroendevalda. */
    public static final String BESLUTA = "beslutaOmRapport";
    /** Beslut: {@code true} för svar, {@code false} för kännedom. */
    public static final String FOR_SVAR = "forSvar";

    private BeslutProcess() {
    }
}
