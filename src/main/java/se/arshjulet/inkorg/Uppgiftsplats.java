package se.arshjulet.inkorg;

import java.util.Objects;
import java.util.function.Function;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.platform.process.Processmotor;

/**
 * Which task a step beside it is about, as the model says.
 *
 * @param foremalId the row within the case that the step is about, or null
 * @param namndId the nämnd when the case is a fördjupad granskning and the step is about one nämnd's task, or null
 */
public record Uppgiftsplats(Arendeid arende, Long namndId, Long foremalId, String nyckel, String steg) {

    Uppgiftsplats(Arendeid arende, Long namndId, String nyckel, String steg) {
        this(arende, namndId, null, nyckel, steg);
    }

    /** @param variabel reads a process variable by its name */
    static Uppgiftsplats av(Function<String, Object> variabel) {
        return new Uppgiftsplats(new Arendeid((Long) variabel.apply(Processmotor.ARSGRANSKNING), (Long) variabel.apply(Processmotor.FORDJUPAD)),
                (Long) variabel.apply(Processmotor.NAMND), (Long) variabel.apply(Processmotor.FOREMAL), (String) variabel.apply(PaminnDelegate.UPPGIFT), (String) variabel.apply(Processmotor.STEG));
    }

    boolean ar(Uppgift uppgift) {
        return uppgift.getNyckel().equals(nyckel) && Objects.equals(uppgift.getSteg(), steg) && (foremalId == null || foremalId.equals(uppgift.getForemalId())) && (namndId == null || namndId.equals(uppgift.getNamndId()));
    }
}
