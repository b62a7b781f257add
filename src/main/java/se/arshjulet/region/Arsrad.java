package se.arshjulet.region;

import java.util.List;
import se.arshjulet.arsgranskning.Fas;

/**
 * One nämnd's year in the matrix.
 *
 * @param arende     id of the årsgranskning, null where there is none
 * @param fas        how far it has come, null where there is none
 * @param farOppna   the reader may open the case
 * @param visas      its verdicts are shown to the reader
 */
public record Arsrad(int ar, Long arende, Rapportlage lage, Fas fas, boolean farOppna, boolean visas, List<Matriscell> celler) {

    /** The report itself is read by those who may open the case. */
    public boolean isFarLasa() {
        return farOppna && visas;
    }
}
