package se.arshjulet.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.fel.Regelbrott;

/** Moves what runs on an older version of a model to the newest. Without it what runs goes on with the version it began with. */
@ApplicationScoped
public class Modellflytt {

    /** Scopes: where one stands is what goes on in them. */
    private static final Set<String> RAMAR = Set.of("subProcess", "multiInstanceBody");
    private static final String ASYNKRON = "async-continuation";

    private final ProcessEngine motor;
    private final Function<String, List<Flyttregel>> regler;

    @Inject
    public Modellflytt(ProcessEngine motor) {
        this(motor, Flyttregel::alla);
    }

    Modellflytt(ProcessEngine motor, Function<String, List<Flyttregel>> regler) {
        this.motor = motor;
        this.regler = regler;
    }

    protected Modellflytt() {
        this(null);
    }

    /** In the order of the year, the newest of each model first. */
    public List<Modellversion> versioner() {
        List<ProcessDefinitionStatistics> alla = motor.getManagementService().createProcessDefinitionStatisticsQuery().list();
        Map<String, Integer> nyaste = alla.stream().collect(Collectors.toMap(d -> d.getKey(), d -> d.getVersion(), Math::max));
        Map<String, Date> satta = motor.getRepositoryService().createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, Deployment::getDeploymentTime));
        return alla.stream().map(d -> new Modellversion(d.getId(), d.getKey(), d.getName(), d.getVersion(), satta.get(d.getDeploymentId()), d.getInstances(),
                        d.getVersion() == nyaste.get(d.getKey())))
                .sorted(Comparator.comparing((Modellversion v) -> Modeller.ALLA.indexOf(v.modell())).thenComparing(Comparator.comparing(Modellversion::version).reversed())).toList();
    }

    /** @return empty when there is no such version, or none newer */
    public Optional<Flyttforslag> forslag(String modell, int version) {
        List<Modellversion> alla = versioner().stream().filter(v -> v.modell().equals(modell)).toList();
        return alla.stream().filter(v -> v.version() == version && !v.nyast()).findFirst().map(fran -> forslag(fran, alla.get(0)));
    }

    private Flyttforslag forslag(Modellversion fran, Modellversion till) {
        Flyttplan plan = plan(fran, till);
        Map<String, Set<String>> star = star(fran.id());
        List<Flyttforslag.Process> processer = motor.getRuntimeService().createProcessInstanceQuery().processDefinitionId(fran.id()).list().stream()
                .map(en -> new Flyttforslag.Process(en.getId(), String.valueOf(en.getBusinessKey()), star.getOrDefault(en.getId(), Set.of()).stream().sorted().map(plan::steg).toList()))
                .sorted(Comparator.comparing(Flyttforslag.Process::arende).thenComparing(Flyttforslag.Process::id)).toList();
        return new Flyttforslag(fran, till, !regel(fran).flyttas(), processer);
    }

    private Flyttplan plan(Modellversion fran, Modellversion till) {
        return new Flyttplan(motor, fran.id(), till.id(), regel(fran).steg());
    }

    private Flyttregel regel(Modellversion fran) {
        try (InputStream modell = motor.getRepositoryService().getProcessModel(fran.id())) {
            return Flyttregel.hos(regler.apply(fran.modell()), Fingeravtryck.av(modell.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(fran.id(), e);
        }
    }

    /** By process: the activities where it is something's turn, and the steps that have still to run by themselves. */
    private Map<String, Set<String>> star(String definition) {
        Map<String, Set<String>> star = new TreeMap<>();
        motor.getHistoryService().createHistoricActivityInstanceQuery().processDefinitionId(definition).unfinished().list().stream()
                .filter(en -> !RAMAR.contains(en.getActivityType()))
                .forEach(en -> star.computeIfAbsent(en.getProcessInstanceId(), nytt -> new HashSet<>()).add(en.getActivityId()));
        Map<String, String> asynkrona = motor.getManagementService().createJobDefinitionQuery().processDefinitionId(definition).jobType(ASYNKRON).list().stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
        motor.getManagementService().createJobQuery().processDefinitionId(definition).list().stream().filter(jobb -> asynkrona.containsKey(jobb.getJobDefinitionId()))
                .forEach(jobb -> star.computeIfAbsent(jobb.getProcessInstanceId(), nytt -> new HashSet<>()).add(asynkrona.get(jobb.getJobDefinitionId())));
        return star;
    }

    /**
     * Moves one process, in the caller's transaction. Its tasks are told of anew, with the id and the name that the newest version has.
     *
     * @return false when it does not run on that version any more: it has ended, or someone else has moved it
     * @throws Regelbrott when the engine finds something in it that has no place in the newest version
     */
    public boolean flytta(Flyttforslag forslag, Flyttforslag.Process process) {
        ProcessInstance kvar = motor.getRuntimeService().createProcessInstanceQuery().processInstanceId(process.id()).processDefinitionId(forslag.fran().id()).singleResult();
        if (kvar == null) {
            return false;
        }
        Flyttplan plan = plan(forslag.fran(), forslag.till());
        try {
            motor.getRuntimeService().newMigration(plan.motorns()).processInstanceIds(process.id()).execute();
        } catch (MigratingProcessInstanceValidationException nej) {
            throw new Regelbrott("", "drift.modell.fel.stannar", process.arende(), saknas(plan, nej));
        }
        motor.getTaskService().createTaskQuery().processInstanceId(process.id()).list().forEach(uppgift -> namnge(plan, uppgift));
        return true;
    }

    private static String saknas(Flyttplan plan, MigratingProcessInstanceValidationException nej) {
        return nej.getValidationReport().getActivityInstanceReports().stream().map(en -> plan.steg(en.getSourceScopeId()).namn()).distinct().sorted().collect(Collectors.joining(", "));
    }

    private void namnge(Flyttplan plan, Task uppgift) {
        uppgift.setName(plan.nyttNamn(uppgift.getTaskDefinitionKey()));
        motor.getTaskService().saveTask(uppgift);
    }

    /** The value of a process variable that holds an id; null when the process has none. */
    public Long id(Flyttforslag.Process process, String variabel) {
        return (Long) motor.getRuntimeService().getVariable(process.id(), variabel);
    }
}
