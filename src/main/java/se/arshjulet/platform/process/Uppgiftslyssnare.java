package se.arshjulet.platform.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Tells the application of every user task, in the engine's transaction. */
class Uppgiftslyssnare implements TaskListener {

    private final Uppgiftsbesked.Handelse handelse;
    private final Consumer<Uppgiftsbesked> mottagare;

    Uppgiftslyssnare(Uppgiftsbesked.Handelse handelse, Consumer<Uppgiftsbesked> mottagare) {
        this.handelse = handelse;
        this.mottagare = mottagare;
    }

    @Override
    public void notify(DelegateTask task) {
        mottagare.accept(new Uppgiftsbesked(
                handelse, task.getId(), process(task), task.getTaskDefinitionKey(), task.getName(),
                (Long) task.getVariable(Processmotor.ARSGRANSKNING), (Long) task.getVariable(Processmotor.FORDJUPAD),
                (Long) task.getVariable(Processmotor.NAMND), (Long) task.getVariable(Processmotor.FOREMAL), (String) task.getVariable(Processmotor.STEG),
                task.getAssignee(), kandidatgrupp(task), datum(task.getDueDate())));
    }

    private static String process(DelegateTask task) {
        return task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':'));
    }

    private static String kandidatgrupp(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId).findFirst().orElse(null);
    }

    private static LocalDate datum(Date due) {
        return due == null ? null : due.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
