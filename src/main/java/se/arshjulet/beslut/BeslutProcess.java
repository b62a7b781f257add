package se.arshjulet.beslut;

/** Namnen i {@code beslut.bpmn}. */
public final class BeslutProcess {

    /** Processens id. */
    public static final String ID = "beslut";
    /** Uppgift för de förtroendevalda. */
    public static final String BESLUTA = "beslutaOmRapport";
    /** Beslut: {@code true} för svar, {@code false} för kännedom. */
    public static final String FOR_SVAR = "forSvar";

    /** Uppgift för ordföranden. */
    public static final String UNDERTECKNA = "undertecknaMissiv";
    /** Beslut: missivet är undertecknat, och inget är kvar att göra med det. */
    public static final String UNDERTECKNAT = "undertecknat";

    private BeslutProcess() {
    }
}
