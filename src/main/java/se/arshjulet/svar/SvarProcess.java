package se.arshjulet.svar;

/** The names in {@code svar.bpmn}. */
public final class SvarProcess {

    /** The id of the process. */
    public static final String ID = "svar";
    /** Task for the nämnd. */
    public static final String LAMNA = "lamnaSvar";
    /** Task for the yrkesrevisor. */
    public static final String GRANSKA = "granskaSvar";
    /** Task for the nämnd when the svar is not enough. */
    public static final String KOMPLETTERA = "kompletteraSvar";
    /** Task for whoever reviews the svar: the nämnd has asked for more time. */
    public static final String PROVA_ANSTAND = "provaAnstand";
    /** Message: the nämnd asks for more time. */
    public static final String ANSTAND_BEGART = "anstandBegart";
    /** Message: the last date for the svar has been moved. */
    public static final String NY_FRIST = "nyFrist";
    /** Message: the förtroendevalda wait no longer. */
    public static final String KOM_ALDRIG = "komAldrig";
    /** The step in the year's plan once the svar has come. */
    public static final String SVARSGRANSKNING = "svarsgranskning";
    /** Decision: {@code false} asks for komplettering. */
    public static final String ACCEPTERAT = "accepterat";

    private SvarProcess() {
    }
}
