package se.arshjulet.svar;

/** Namnen i {@code svar.bpmn}. */
public final class SvarProcess {

    /** Processens id. */
    public static final String ID = "svar";
    /** Uppgift för nämnden. */
    public static final String LAMNA = "lamnaSvar";
    /** Uppgift för yrkesrevisorn. */
    public static final String GRANSKA = "granskaSvar";
    /** Uppgift för nämnden när svaret inte räcker. */
    public static final String KOMPLETTERA = "kompletteraSvar";
    /** Steget i årets plan sedan svaret har kommit. */
    public static final String SVARSGRANSKNING = "svarsgranskning";
    /** Beslut: {@code false} begär komplettering. */
    public static final String ACCEPTERAT = "accepterat";

    private SvarProcess() {
    }
}
