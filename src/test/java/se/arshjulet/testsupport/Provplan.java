package se.arshjulet.testsupport;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands for {@code arsplan} in process tests: all steps have the same days, but for the review of the svar, which comes in the summer. */
public class Provplan {

    public static final LocalDate OPPNAR = LocalDate.of(2024, 3, 1);
    public static final LocalDate PAMINNER = LocalDate.of(2024, 3, 24);
    public static final LocalDate FORFALLER = LocalDate.of(2024, 3, 31);
    public static final LocalDate FORSENAS = LocalDate.of(2024, 4, 1);
    public static final int MANADER_TILL_SVARSGRANSKNING = 4;

    private static final List<String> PERIODER = List.of("MARS", "MAJ", "DELAR", "OKT");
    private static final Set<String> STEG = Set.of("oberoende", "riskplan", "uppfoljning-1", "uppfoljning-2",
            "granskning-MARS", "granskning-MAJ", "granskning-DELAR", "granskning-OKT",
            "ekonomi-MARS", "ekonomi-MAJ", "ekonomi-DELAR", "ekonomi-OKT", "rakenskaper-DELAR", "rakenskaper-AR",
            "fordjupning", "rapport", "kvalitetssakring", "beslut", "expediering", "svar", "svarsgranskning");

    public Date oppnar(Long arsgranskning, String steg) {
        return dag(OPPNAR, steg);
    }

    public Date paminner(Long arsgranskning, String steg) {
        return dag(PAMINNER, steg);
    }

    public Date forfaller(Long arsgranskning, String steg) {
        return dag(FORFALLER, steg);
    }

    public Date forsenas(Long arsgranskning, String steg) {
        return dag(FORSENAS, steg);
    }

    public Date omDagar(int dagar) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(dagar, ChronoUnit.DAYS));
    }

    public List<String> perioder(String fas) {
        return "rakenskaper".equals(fas) ? List.of("DELAR", "AR") : PERIODER;
    }

    /** Midnight of that day, as the engine counts. */
    public static Date midnatt(LocalDate dag) {
        return Date.from(dag.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static Date dag(LocalDate dag, String steg) {
        if (!STEG.contains(steg)) {
            throw new IllegalArgumentException("Steget finns inte i årets plan: " + steg);
        }
        return midnatt("svarsgranskning".equals(steg) ? dag.plusMonths(MANADER_TILL_SVARSGRANSKNING) : dag);
    }
}
