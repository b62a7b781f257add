package se.arshjulet.inkorg;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import se.arshjulet.platform.process.Uppgiftsbesked;
import se.arshjulet.testsupport.Bonor;

/** Puts an open task of a test's engine in the inbox, as the engine's listener does in the server. */
public final class Provbevakning {

    private Provbevakning() {
    }

    public static void skapa(Bonor bonor, ProcessEngine motor, Task task) {
        String roll = motor.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).filter(g -> g != null).findFirst().orElse(null);
        bonor.hamta(Uppgiftsbevakning.class).folj(new Uppgiftsbesked(Uppgiftsbesked.Handelse.SKAPAD, task.getId(), "fordjupadGranskning", task.getTaskDefinitionKey(), task.getName(),
                null, variabel(motor, task, "fordjupadId"), variabel(motor, task, "namndId"), variabel(motor, task, "foremalId"), "fordjupning", task.getAssignee(), roll, null));
    }

    private static Long variabel(ProcessEngine motor, Task task, String namn) {
        return (Long) motor.getTaskService().getVariable(task.getId(), namn);
    }
}
