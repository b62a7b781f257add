package se.arshjulet.oberoende;

/** Namnen i {@code oberoende.bpmn}. */
public final class OberoendeProcess {

    /** Processens id. */
    public static final String ID = "oberoende";
    /** Uppgift för yrkesrevisorn. */
    public static final String PROVA = "provaOberoende";
    /** Uppgift för revisionsdirektören när ett hot inte kan mötas. */
    public static final String UTSE_NY_REVISOR = "utseNyRevisor";
    /** Beslut: {@code true} när oberoendet inte kan säkras. */
    public static final String HINDER = "hinder";

    private OberoendeProcess() {
    }
}
