package se.arshjulet.underlag;

/** What a column of a förvaltning's table holds. */
public enum Kolumnroll {
    POST(""),
    BELOPP("(?i).*(mkr|mnkr|tkr|belopp|budget|prognos|utfall|avvikelse|miljoner).*"),
    PROCENT("(?i).*(%|procent|andel).*"),
    FORKLARING("(?i).*(kommentar|förklaring|orsak|anmärkning|analys).*"),
    EFFEKTMAL("(?i).*effektmål.*"),
    AKTIVITET("(?i).*(aktivitet|åtgärd).*"),
    MATETAL("(?i).*(mätetal|mått|måltal|indikator).*"),
    MAL("(?i).*mål.*"),
    /** Anything, kept as it is written. */
    TEXT(""),
    /** Left out. */
    INTE("");

    private final String rubriker;

    Kolumnroll(String rubriker) {
        this.rubriker = rubriker;
    }

    /** Whether a column is usually headed so when it holds this. */
    boolean brukarHeta(String rubrik) {
        return rubrik.matches(rubriker);
    }

    boolean arTal() {
        return this == BELOPP || this == PROCENT;
    }
}
