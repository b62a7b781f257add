package se.arshjulet.rapport;

/** Namnen i {@code rapport.bpmn}. */
public final class RapportProcess {

    /** Processens id. */
    public static final String ID = "rapport";
    /** Vad versionerna är av, vilken uppgift rapporten än skrivs i: första gången eller när den har skickats tillbaka. */
    public static final String DOKUMENT = "rapport";
    /** Uppgift för yrkesrevisorn. */
    public static final String SKRIV_UTKAST = "skrivUtkast";

    private RapportProcess() {
    }
}
