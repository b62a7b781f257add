package se.arshjulet.uppfoljning;

/** Namnen i {@code uppfoljning.bpmn}, som körs två gånger under året. */
public final class UppfoljningProcess {

    /** Processens id. */
    public static final String ID = "uppfoljning";
    /** Uppgift för yrkesrevisorn. */
    public static final String GRANSKA = "granskaUppfoljning";
    /** Variabel: 1 eller 2. */
    public static final String OMGANG = "omgang";

    private UppfoljningProcess() {
    }
}
