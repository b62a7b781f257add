package se.arshjulet.arende;

import java.time.LocalDate;

/**
 * A document of the case.
 *
 * @param sort   which kind, a part of its text key
 * @param lank   where it is read
 * @param status arbetsmaterial or upprättad (offentlighetsprincipen)
 * @param datum  when it got that status, or null
 */
public record Dokument(Sort sort, String lank, Status status, LocalDate datum) {

    /** What there can be in a case. */
    public enum Sort { FORHANDSVISNING, BILDER, ARSRAPPORT, ARSRAPPORT_WORD, UNDERLAG, MISSIV }

    /** Working material may be changed and is not public; what has been dispatched or settled is. */
    public enum Status { ARBETSMATERIAL, FASTSTALLD, UPPRATTAD }
}
