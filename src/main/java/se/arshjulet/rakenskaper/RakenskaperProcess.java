package se.arshjulet.rakenskaper;

/** Namnen i {@code rakenskaper.bpmn}, som körs en gång per bokslut. */
public final class RakenskaperProcess {

    /** Processens id. */
    public static final String ID = "rakenskaper";
    /** Uppgift för redovisningsrevisorn. */
    public static final String LAMNA_UTTALANDE = "lamnaUttalande";

    private RakenskaperProcess() {
    }
}
