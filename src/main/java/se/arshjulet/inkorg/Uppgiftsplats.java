package se.arshjulet.inkorg;

import java.util.function.Function;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.platform.process.Processmotor;

/**
 * Which task a step beside it is about, as the model says.
 *
 * @param namndId the nämnd when the case is a fördjupad granskning and the step is about one nämnd's task, or null
 */
public record Uppgiftsplats(Arendeid arende, Long namndId, String nyckel, String steg) {

    /** @param variabel reads a process variable by its name */
    static Uppgiftsplats av(Function<String, Object> variabel) {
        return new Uppgiftsplats(new Arendeid((Long) variabel.apply(Processmotor.ARSGRANSKNING), (Long) variabel.apply(Processmotor.FORDJUPAD)),
                (Long) variabel.apply(Processmotor.NAMND), (String) variabel.apply(PaminnDelegate.UPPGIFT), (String) variabel.apply(Processmotor.STEG));
    }

    boolean ar(Uppgift uppgift) {
        return uppgift.getNyckel().equals(nyckel) && uppgift.getSteg().equals(steg) && (namndId == null || namndId.equals(uppgift.getNamndId()));
    }
}
