package se.arshjulet.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Går ett helt revisionsår den raka vägen: öppnar det som väntar, slutför det som ligger öppet, kör det som är dags. */
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

    /** Går tills året är framme vid den aktiviteten i {@code arsgranskning.bpmn}. */
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

    /** Det som pågår i årets egen modell; tomt när året är slut. */
    public List<String> pagar() {
        return bank.motor().getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(ar.getId())
                .unfinished().list().stream().map(a -> a.getActivityId()).sorted().toList();
    }

    /** Slutför uppgiften i det steget, eller alla öppna uppgifter om det är null. */
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
