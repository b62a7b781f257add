package se.arshjulet.platform.process;

import java.util.Date;

/**
 * One version of a model, and what runs on it.
 *
 * @param id      the engine's id of it
 * @param modell  id of the BPMN process, which is also the name of the phase
 * @param namn    what the process is called in the model
 * @param version counted from 1 in this installation
 * @param satt    when it was put in
 * @param pagar   processes that run on it now
 * @param nyast   no version of the model is newer
 */
public record Modellversion(String id, String modell, String namn, int version, Date satt, int pagar, boolean nyast) {

    public boolean isFlyttbar() {
        return !nyast && pagar > 0;
    }
}
