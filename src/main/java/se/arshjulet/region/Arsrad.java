package se.arshjulet.region;

import java.util.List;
import se.arshjulet.arsgranskning.Fas;

/**
 * One nämnd's year in the matrix.
 *
 * @param arende     id of the årsgranskning, null where there is none
 * @param fas        how far it has come, null where there is none
 * @param farOppna   the reader may open the case
 * @param farLasa    the reader may read its report
 */
public record Arsrad(int ar, Long arende, Rapportlage lage, Fas fas, boolean farOppna, boolean farLasa, List<Matriscell> celler) {
}
