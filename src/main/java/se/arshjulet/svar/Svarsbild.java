package se.arshjulet.svar;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands beside the answer on its pages.
 *
 * @param motiv what the auditors asked to have completed, the latest last
 */
public record Svarsbild(Long arsgranskningId, Svarsstatus status, boolean sent, LocalDate sistaSvarsdag, String missiv, String dnr,
        Svarsformular svaret, List<String> motiv) {
}
