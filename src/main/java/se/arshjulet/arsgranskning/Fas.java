package se.arshjulet.arsgranskning;

import java.util.Locale;

/** The phases of the year in order. The name is also that of the package, the model, the folder of pages and the text keys. */
public enum Fas {

    /** Beside the year: what the auditor asks the nämnd for. A case is never in it. */
    BEGARAN,
    OBEROENDE,
    RISKPLAN,
    UPPFOLJNING,
    GRANSKNING,
    EKONOMI,
    RAKENSKAPER,
    FORDJUPNING,
    RAPPORT,
    KVALITETSSAKRING,
    BESLUT,
    EXPEDIERING,
    SVAR,
    AVSLUT;

    /** The package, the id of the model, the folder of pages and the beginning of the text keys. */
    public String mapp() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The phase that a process belongs to; the own cycle of a fördjupad granskning, and what runs beside it, belongs to theirs. */
    public static Fas avProcess(String process) {
        return "fordjupadGranskning".equals(process) || "medlemsprovning".equals(process) ? FORDJUPNING : avMapp(process);
    }

    public static Fas avMapp(String mapp) {
        return valueOf(mapp.toUpperCase(Locale.ROOT));
    }
}
