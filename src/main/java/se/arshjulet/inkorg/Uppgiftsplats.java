package se.arshjulet.inkorg;

import java.util.Objects;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.process.Stegvariabler;

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

    static Uppgiftsplats av(Stegvariabler steg) {
        return new Uppgiftsplats(new Arendeid(steg.arsgranskning(), steg.fordjupad()), steg.id(Processmotor.NAMND), steg.id(Processmotor.FOREMAL),
                steg.text(PaminnDelegate.UPPGIFT), steg.text(Processmotor.STEG));
    }

    boolean ar(Uppgift uppgift) {
        return uppgift.getNyckel().equals(nyckel) && Objects.equals(uppgift.getSteg(), steg) && (foremalId == null || foremalId.equals(uppgift.getForemalId())) && (namndId == null || namndId.equals(uppgift.getNamndId()));
    }
}
