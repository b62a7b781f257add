package se.arshjulet.rapport;

/** Namnen i {@code rapport.bpmn}. */
public final class RapportProcess {

    /** Processens id. */
    public static final String ID = "rapport";
    /** Uppgift för yrkesrevisorn. */
    public static final String SKRIV_UTKAST = "skrivUtkast";

    private RapportProcess() {
    }
}
