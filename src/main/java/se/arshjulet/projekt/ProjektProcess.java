package se.arshjulet.projekt;

/** Names in {@code fordjupadGranskning.bpmn} and {@code medlemsprovning.bpmn}. */
public final class ProjektProcess {

    public static final String ID = "fordjupadGranskning";
    public static final String UTSE = "utseProjektledare";
    public static final String PLANERA = "skrivProjektplan";
    public static final String PROVA = "provaOberoendeIProjekt";
    public static final String GENOMFOR = "genomforGranskning";
    public static final String SKRIV = "skrivRapportutkast";
    public static final String SAKGRANSKA = "sakgranska";
    public static final String FARDIGSTALL = "fardigstallRapport";
    public static final String KVALITETSSAKRA = "kvalitetssakraFordjupad";
    public static final String BESLUTA = "beslutaOmFordjupad";
    public static final String EXPEDIERA = "expedieraFordjupad";
    /** Decision: {@code true} when the report is approved. */
    public static final String GODKAND = "godkand";
    /** Message: the granskning is cancelled. */
    public static final String AVBRYT = "fordjupadAvbruten";

    /** Process beside it: whoever comes into the team after the plan tries the own independence. */
    public static final String MEDLEM_TILLKOM = "medlemsprovning";

    private ProjektProcess() {
    }

    /** The engine's business key of a granskning. */
    public static String affarsnyckel(Long fordjupadId) {
        return "FG-" + fordjupadId;
    }
}
