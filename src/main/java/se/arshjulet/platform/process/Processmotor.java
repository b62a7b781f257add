package se.arshjulet.platform.process;

import java.io.InputStream;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;

/**
 * What the application asks of the engine. Everything here joins the caller's transaction. The engine knows whose turn it is;
 * whether the caller may is for the services to decide before they call. Made by {@link Motor}.
 */
public class Processmotor extends Motorjobb {

    /** Process variable: id of the årsgranskning, in every process of the year. */
    public static final String ARSGRANSKNING = "arsgranskningId";
    /** Process variable: id of the fördjupade granskning that a task is about, instead of an årsgranskning. */
    public static final String FORDJUPAD = "fordjupadId";
    /** Process variable: id of the nämnd that a task of a fördjupad granskning is for, if it is for one. */
    public static final String NAMND = "namndId";
    /** Process variable: id of the row within the case that a task is about, if there is one task per row. */
    public static final String FOREMAL = "foremalId";
    /** Process variable: key of the step in the year plan. */
    public static final String STEG = "steg";
    /** Message: opens a phase before its date. */
    public static final String OPPNA = "oppnaFas";
    /** Message: ends the year of one nämnd before its time. */
    public static final String AVBRYT = "arsgranskningAvbruten";

    /** Why what ran beside a year was ended, in the engine's history. */
    private static final String AVSLUTAT = "arsgranskningAvslutad";

    public Processmotor(ProcessEngine motor) {
        super(motor);
    }

    protected Processmotor() {
        this(null);
    }

    /** @return the engine's id of the started process */
    public String starta(String process, String affarsnyckel, Map<String, Object> variabler) {
        return motor.getRuntimeService().startProcessInstanceByKey(process, affarsnyckel, variabler).getId();
    }

    public void ta(String uppgift, String anvandarnamn) {
        motor.getTaskService().setAssignee(uppgift, anvandarnamn);
    }

    public void slapp(String uppgift) {
        motor.getTaskService().setAssignee(uppgift, null);
    }

    /** The engine's ids of the open tasks of one kind in a case. */
    public List<String> uppgifter(String affarsnyckel, String nyckel) {
        return motor.getTaskService().createTaskQuery().processInstanceBusinessKey(affarsnyckel).taskDefinitionKey(nyckel).list().stream().map(Task::getId).toList();
    }

    /** The engine's ids of the open tasks of these process instances themselves, not of what they call or of what runs beside them. */
    public Set<String> uppgifterI(Collection<String> instanser) {
        return instanser.isEmpty() ? Set.of() : motor.getTaskService().createTaskQuery().processInstanceIdIn(instanser.toArray(String[]::new)).list().stream()
                .map(Task::getId).collect(Collectors.toSet());
    }

    public void slutfor(String uppgift, Map<String, Object> beslut) {
        motor.getTaskService().complete(uppgift, beslut);
    }

    /**
     * Sends a message to whatever waits for it beside a task, in the same process.
     *
     * @return false when nothing does: the process runs an older model
     */
    public boolean meddela(String uppgift, String meddelande) {
        return sand(motor.getRuntimeService().createExecutionQuery().processInstanceId(instans(uppgift)).messageEventSubscriptionName(meddelande).list(), meddelande);
    }

    private boolean sand(List<Execution> till, String meddelande) {
        till.forEach(v -> motor.getRuntimeService().messageEventReceived(meddelande, v.getId()));
        return !till.isEmpty();
    }

    public void flyttaSistaDag(String uppgift, Date dag) {
        motor.getTaskService().setDueDate(uppgift, dag);
    }

    /** Leaves what the process does and goes on from another place in its model, where that has no way there of its own. */
    public void hoppa(String uppgift, String aktivitet) {
        motor.getRuntimeService().createProcessInstanceModification(instans(uppgift)).startBeforeActivity(aktivitet).execute();
    }

    /** One more of a task that several do at once, with the row that it is about. */
    public void laggTill(String uppgift, String aktivitet, String variabel, Long rad) {
        motor.getRuntimeService().createProcessInstanceModification(instans(uppgift)).startBeforeActivity(aktivitet).setVariableLocal(variabel, rad).execute();
    }

    /** Hands over everything that one person has in one year to another. */
    public void overlat(String affarsnyckel, String fran, String till) {
        motor.getTaskService().createTaskQuery().processInstanceBusinessKey(affarsnyckel).taskAssignee(fran).list()
                .forEach(uppgift -> ta(uppgift.getId(), till));
    }

    /** Cancels one year through the model's own event, so that it is seen in the diagram and in the history; what ran beside it goes with it. */
    public void avbryt(String processinstans, String affarsnyckel, Long arsgranskning) {
        motor.getRuntimeService().createMessageCorrelation(AVBRYT).processInstanceId(processinstans).correlate();
        sluta(iAret(affarsnyckel, arsgranskning), null, AVBRYT);
    }

    /** Ends whatever still runs of a case that is over. */
    public void slutaVidSidan(String affarsnyckel, String skal) {
        sluta(motor.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(affarsnyckel), null, skal);
    }

    /** Ends whatever runs beside a year that comes to its own end. */
    public void slutaVidSidan(String processinstans, String affarsnyckel, Long arsgranskning) {
        sluta(iAret(affarsnyckel, arsgranskning), processinstans, AVSLUTAT);
    }

    private ProcessInstanceQuery iAret(String affarsnyckel, Long arsgranskning) {
        return motor.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(affarsnyckel).variableValueEquals(ARSGRANSKNING, arsgranskning);
    }

    private void sluta(ProcessInstanceQuery vilka, String utom, String skal) {
        vilka.rootProcessInstances().list().stream().filter(instans -> !instans.getId().equals(utom)).forEach(vidSidan -> motor.getRuntimeService().deleteProcessInstance(vidSidan.getId(), skal));
    }

    /**
     * Tells a message to whatever waits for it in one case.
     *
     * @return whether something did
     */
    public boolean meddelaArendet(String affarsnyckel, String meddelande) {
        return sand(vantande(affarsnyckel, meddelande), meddelande);
    }

    /** Whether something in one case waits for a message. */
    public boolean vantar(String affarsnyckel, String meddelande) {
        return !vantande(affarsnyckel, meddelande).isEmpty();
    }

    /** The årsgranskningar in which something waits for a message. */
    public List<Long> vantarPa(String meddelande) {
        return motor.getRuntimeService().createExecutionQuery().messageEventSubscriptionName(meddelande).list().stream()
                .map(v -> (Long) motor.getRuntimeService().getVariable(v.getId(), ARSGRANSKNING)).toList();
    }

    /** Tells one process instance something that its model waits for. */
    public void meddelaInstans(String processinstans, String meddelande) {
        motor.getRuntimeService().createMessageCorrelation(meddelande).processInstanceId(processinstans).correlate();
    }

    /** Steps that wait for their date. */
    public List<String> vantandeSteg(String affarsnyckel) {
        return vantande(affarsnyckel, OPPNA).stream().map(this::steg).sorted().toList();
    }

    /** @return false when no such step waits */
    public boolean oppna(String affarsnyckel, String steg) {
        return sand(vantande(affarsnyckel, OPPNA).stream().filter(v -> steg.equals(steg(v))).toList(), OPPNA);
    }

    public boolean pagar(String processinstans) {
        return motor.getRuntimeService().createProcessInstanceQuery().processInstanceId(processinstans).count() > 0;
    }

    /** Ids of the activities of the year's own model where something is going on. */
    public List<String> aktuella(String processinstans) {
        return motor.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(processinstans).unfinished().list().stream().map(HistoricActivityInstance::getActivityId).distinct().toList();
    }

    /** Ids of the activities of the year's own model that are done. */
    public List<String> avklarade(String processinstans) {
        return motor.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(processinstans).finished().list().stream().map(HistoricActivityInstance::getActivityId).distinct().toList();
    }

    /** Keys of the steps that have been started in one year, each with whether it is done. */
    public Map<String, Boolean> paborjade(String processinstans) {
        Map<String, Boolean> klara = new HashMap<>();
        motor.getHistoryService().createHistoricProcessInstanceQuery().superProcessInstanceId(processinstans).list()
                .forEach(fas -> klara.put(fas.getId(), fas.getEndTime() != null));
        if (klara.isEmpty()) {
            return Map.of();
        }
        Map<String, Boolean> steg = new HashMap<>();
        motor.getHistoryService().createHistoricVariableInstanceQuery().variableName(STEG)
                .processInstanceIdIn(klara.keySet().toArray(String[]::new)).list()
                .forEach(variabel -> steg.put((String) variabel.getValue(), klara.get(variabel.getProcessInstanceId())));
        return steg;
    }

    /** The model as that instance runs it, as BPMN XML. */
    public InputStream modell(String processinstans) {
        String definition = motor.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceId(processinstans).singleResult().getProcessDefinitionId();
        return motor.getRepositoryService().getProcessModel(definition);
    }
}
