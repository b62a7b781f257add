package se.arshjulet.kvalitetssakring;

/** Namnen i {@code kvalitetssakring.bpmn}. */
public final class KvalitetssakringProcess {

    /** Processens id. */
    public static final String ID = "kvalitetssakring";
    /** Uppgift för revisionsdirektören; aldrig för den som har skrivit rapporten. */
    public static final String KVALITETSSAKRA = "kvalitetssakra";
    /** Uppgift för yrkesrevisorn när rapporten har sänts tillbaka. */
    public static final String ATGARDA_NOTERINGAR = "atgardaNoteringar";
    /** Beslut: {@code false} sänder rapporten tillbaka. */
    public static final String GODKAND = "godkand";

    private KvalitetssakringProcess() {
    }
}
