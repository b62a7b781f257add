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
    /** Uppgift för den som granskar svaret: nämnden har bett om mer tid. */
    public static final String PROVA_ANSTAND = "provaAnstand";
    /** Meddelande: nämnden ber om mer tid. */
    public static final String ANSTAND_BEGART = "anstandBegart";
    /** Meddelande: sista svarsdagen har flyttats. */
    public static final String NY_FRIST = "nyFrist";
    /** Meddelande: de förtroendevalda väntar inte längre. */
    public static final String KOM_ALDRIG = "komAldrig";
    /** Steget i årets plan sedan svaret har kommit. */
    public static final String SVARSGRANSKNING = "svarsgranskning";
    /** Beslut: {@code false} begär komplettering. */
    public static final String ACCEPTERAT = "accepterat";

    private SvarProcess() {
    }
}
