package se.arshjulet.platform.process;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.task.Task;
import se.arshjulet.platform.fel.Regelbrott;

/** The way over from an older version of a model to the newest one there was when it was asked for. Each call is in the caller's transaction. */
public final class Flyttvag {

    private static final Locale SVENSKA = new Locale("sv", "SE");

    private final ProcessEngine motor;
    private final Modellversion fran;
    private final Modellversion till;
    private final boolean sparrad;
    private final Flyttplan plan;
    private final Flyttfragor fragor;

    Flyttvag(ProcessEngine motor, Modellversion fran, Modellversion till, Flyttregel regel) {
        this.motor = motor;
        this.fran = fran;
        this.till = till;
        sparrad = !regel.flyttas();
        plan = new Flyttplan(motor, fran.id(), till.id(), regel.steg());
        fragor = new Flyttfragor(motor, fran.id(), plan.utan());
    }

    public Modellversion fran() {
        return fran;
    }

    public Modellversion till() {
        return till;
    }

    /**
     * Nothing is moved by looking.
     *
     * @param sida  the page of those that stay, from 1; the last one when there are fewer
     * @param antal rows of a page
     */
    public Flyttforslag forslag(int sida, int antal) {
        long alla = fragor.alla();
        long stannar = sparrad ? alla : fragor.fast();
        int vilken = Math.min(Math.max(1, sida), Flyttforslag.sidor(stannar, antal));
        int hoppa = (vilken - 1) * antal;
        Map<String, String> stannare = sparrad ? fragor.allaPaSidan(hoppa, antal) : fragor.fastPaSidan(hoppa, antal);
        return new Flyttforslag(fran, till, sparrad, alla - stannar, sparrad ? List.of() : ledigasSteg(), stannar, processer(stannare), vilken, antal);
    }

    private List<Map.Entry<Flyttforslag.Steg, Long>> ledigasSteg() {
        Map<Flyttforslag.Steg, Long> steg = new TreeMap<>(Comparator.comparing(Flyttforslag.Steg::namn, Collator.getInstance(SVENSKA)).thenComparing(Flyttforslag.Steg::toString));
        fragor.ledigasSteg().forEach((id, antal) -> steg.merge(plan.steg(id), antal, Long::sum));
        return List.copyOf(steg.entrySet());
    }

    private List<Flyttforslag.Process> processer(Map<String, String> arenden) {
        Map<String, Set<String>> vid = sparrad ? Map.of() : fragor.fastVid(arenden.keySet());
        return arenden.entrySet().stream().map(en -> new Flyttforslag.Process(en.getKey(), en.getValue(),
                vid.getOrDefault(en.getKey(), Set.of()).stream().map(id -> plan.steg(id).namn()).distinct().toList())).toList();
    }

    /** How many can be moved now. */
    public long flyttbara() {
        return sparrad ? 0 : fragor.alla() - fragor.fast();
    }

    /**
     * Some of those that can be moved.
     *
     * @param efter the engine's id of the last of those before; empty for the first ones
     */
    public List<Flyttforslag.Process> flyttbara(String efter, int antal) {
        return sparrad ? List.of() : fragor.lediga(efter, antal).entrySet().stream().map(en -> new Flyttforslag.Process(en.getKey(), en.getValue(), List.of())).toList();
    }

    /**
     * Moves one process, wholly; whoever changes it at the same time waits, or is waited for. Its tasks are told of anew, with the id and the name that the newest version has.
     *
     * @return false when it does not run on the older version any more: it has ended, or someone else has moved it
     * @throws Regelbrott when the engine finds something in it that has no place in the newest version
     */
    public boolean flytta(Flyttforslag.Process process) {
        if (!fragor.hall(process.id())) {
            return false;
        }
        try {
            motor.getRuntimeService().newMigration(plan.motorns()).processInstanceIds(process.id()).execute();
        } catch (MigratingProcessInstanceValidationException nej) {
            throw new Regelbrott("", "drift.modell.fel.stannar", process.arende(), saknas(nej));
        }
        motor.getTaskService().createTaskQuery().processInstanceId(process.id()).list().forEach(this::namnge);
        return true;
    }

    private String saknas(MigratingProcessInstanceValidationException nej) {
        return nej.getValidationReport().getActivityInstanceReports().stream().map(en -> plan.steg(en.getSourceScopeId()).namn()).distinct().sorted().collect(Collectors.joining(", "));
    }

    private void namnge(Task uppgift) {
        uppgift.setName(plan.nyttNamn(uppgift.getTaskDefinitionKey()));
        motor.getTaskService().saveTask(uppgift);
    }

    /** The value of a process variable that holds an id; null when the process has none. */
    public Long id(Flyttforslag.Process process, String variabel) {
        return (Long) motor.getRuntimeService().getVariable(process.id(), variabel);
    }
}
