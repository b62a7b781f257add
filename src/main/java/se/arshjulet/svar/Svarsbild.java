package se.arshjulet.svar;

import java.time.LocalDate;
import java.util.List;
import se.arshjulet.rapport.Svenska;

/**
 * What stands beside the form on the pages about an answer.
 *
 * @param rapport   where the report is read, within the application
 * @param missiv    id of the årsgranskning whose missiv can be read, or null
 * @param punkter   in the order of the form
 * @param anstand   oldest first
 * @param inlamnare who may submit the answer, by name
 * @param farLamna  whether the reader is one of them
 * @param motiv     what the auditors wrote of the whole, in the reviews that are ended, the latest last
 */
public record Svarsbild(Long svarId, String galler, String rapport, Long missiv, Svarsstatus status, boolean sent, LocalDate senast, String dnr,
        List<Punktbild> punkter, List<Anstand> anstand, List<Protokoll> protokoll, List<String> inlamnare, boolean farLamna, List<String> motiv) {

    public boolean isKomplettering() {
        return status == Svarsstatus.KOMPLETTERING_BEGARD;
    }

    /** Whether more time can be asked for. */
    public boolean isKanBegaraAnstand() {
        return (status == Svarsstatus.VANTAS || status == Svarsstatus.UTEBLIVET || isKomplettering()) && anstand.stream().noneMatch(Anstand::arOavgjort);
    }

    public String getInlamnarnamn() {
        return Svenska.upprakning(inlamnare);
    }
}
