package se.arshjulet.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Goes the straight way through a whole revisionsår: opens what waits, completes what is open, runs what is due. */
public final class Arsvandring {

    private final Provbank bank;
    private final ProcessInstance ar;
    private final Map<String, Object> beslut = new HashMap<>(
            Map.of("hinder", false, "godkand", true, "forSvar", true, "undertecknat", true, "accepterat", true));

    public Arsvandring(Provbank bank) {
        this.bank = bank;
        ar = bank.starta("arsgranskning", Map.of("arsgranskningId", Provbank.NORV_ID));
    }

    public Arsvandring medBeslut(String namn, boolean varde) {
        beslut.put(namn, varde);
        return this;
    }

    public ProcessInstance ar() {
        return ar;
    }

    /** Goes on until the year has come to that activity in {@code arsgranskning.bpmn}. */
    public Arsvandring till(String aktivitet) {
        while (!pagar().contains(aktivitet)) {
            ettSteg();
        }
        return this;
    }

    public void tillSlutet() {
        while (!pagar().isEmpty()) {
            ettSteg();
        }
    }

    /** What goes on in the year's own model; empty when the year is over. */
    public List<String> pagar() {
        return bank.motor().getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(ar.getId())
                .unfinished().list().stream().map(a -> a.getActivityId()).sorted().toList();
    }

    /** Completes the task of that step, or all open tasks if it is null. */
    public void slutfor(String steg) {
        for (Task uppgift : bank.motor().getTaskService().createTaskQuery().list()) {
            if (steg == null || steg.equals(bank.motor().getTaskService().getVariable(uppgift.getId(), "steg"))) {
                bank.motor().getTaskService().complete(uppgift.getId(), beslut);
            }
        }
        bank.korJobb();
    }

    private void ettSteg() {
        bank.oppnaAlla();
        slutfor(null);
    }
}
