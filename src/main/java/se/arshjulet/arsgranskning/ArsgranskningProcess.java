package se.arshjulet.arsgranskning;

/** Namnen i {@code arsgranskning.bpmn}, processen som anropar årets faser i ordning. */
public final class ArsgranskningProcess {

    /** Processens id. */
    public static final String ID = "arsgranskning";
    /** Variabel: perioden i ett steg som görs en gång per period. */
    public static final String PERIOD = "period";

    private ArsgranskningProcess() {
    }
}
