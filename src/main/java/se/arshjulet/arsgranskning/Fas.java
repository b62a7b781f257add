package se.arshjulet.arsgranskning;

import java.util.Locale;

/** Årets faser i ordning. Namnet är detsamma som paketets, modellens, sidmappens och textnycklarnas. */
public enum Fas {

    /** Vid sidan av året: det revisorn begär av nämnden. Ett ärende är aldrig i den. */
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

    /** Paketet, modellens id, mappen med sidor och början på textnycklarna. */
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
