package se.arshjulet.testsupport;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The models of the year on an engine in memory, with beans that remember what they were asked for. The engine is shared by all process tests;
 * after each test it is empty again. The clock begins the day before the steps of the plan open.
 */
public final class Provbank implements BeforeEachCallback, AfterEachCallback {

    public static final String NORV = "NORV-2023";
    public static final Long NORV_ID = 7L;
    /** The phases, in the order of the year, after the process that calls them. */
    public static final List<String> MODELLER = List.of("arsgranskning", "oberoende", "riskplan", "uppfoljning", "granskning",
            "ekonomi", "rakenskaper", "fordjupning", "fordjupadGranskning", "medlemsprovning", "rapport", "kvalitetssakring", "beslut", "expediering", "svar", "begaran");

    /** Errors that a test orders are thrown; the engine's own log of them would only hide the unexpected ones. */
    private static final Logger MOTORNS_FELLOGG = Logger.getLogger("org.camunda.bpm.engine.context");
    private static final Vagminne VAGAR = new Vagminne();
    private static Testmotor delad;
    private static String grund;

    public final Provplan arsplan = new Provplan();
    public final Provrevision arsgranskningar = new Provrevision();
    public final Provsvarsplan svarsplan = new Provsvarsplan(arsplan, arsgranskningar);
    public final Provbyraer byraer = new Provbyraer();
    public final Inspelning paminnelser = new Inspelning();
    public final Inspelning lyft = new Inspelning();
    public final Inspelning frysningar = new Inspelning();
    public final Inspelning meddelanden = new Inspelning();
    public final Inspelning avslut = new Inspelning();
    public final Inspelning avbrott = new Inspelning();

    @Override
    public void beforeEach(ExtensionContext context) {
        if (delad == null) {
            delad = new Testmotor(VAGAR).forAlla();
            delad.deploya(MODELLER.stream().map(modell -> "bpmn/" + modell + ".bpmn").toArray(String[]::new));
            grund = motor().getRepositoryService().createDeploymentQuery().singleResult().getId();
        }
        delad.bona("arsplan", arsplan).bona("arsgranskningar", arsgranskningar).bona("svarsplan", svarsplan).bona("begaransfrist", new Provfrist()).bona("byraplan", byraer)
                .bona("paminnDelegate", paminnelser).bona("lyftDelegate", lyft)
                .bona("frysRapportDelegate", frysningar).bona("meddelaNamndDelegate", meddelanden)
                .bona("avslutaDelegate", avslut).bona("avbrytDelegate", avbrott)
                .bona("frysFordjupadDelegate", frysningar).bona("meddelaAdressaterDelegate", meddelanden)
                .bona("projektogonDelegate", (TaskListener) uppgift -> { })
                .bona("fyraOgonDelegate", new Fyraogonprov(arsgranskningar));
        BpmnAwareTests.init(motor());
        stallKlockan(Provplan.OPPNAR.minusDays(1));
        VAGAR.glom();
        MOTORNS_FELLOGG.setLevel(Level.OFF);
    }

    /** Removes what the test left behind, also models that it added. */
    @Override
    public void afterEach(ExtensionContext context) {
        MOTORNS_FELLOGG.setLevel(null);
        motor().getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().forEach(kvar ->
                motor().getRuntimeService().deleteProcessInstance(kvar.getId(), "testet slut", true));
        motor().getRepositoryService().createDeploymentQuery().list().stream().map(Deployment::getId).filter(id -> !id.equals(grund))
                .forEach(id -> motor().getRepositoryService().deleteDeployment(id, true));
    }

    /** Something that a model asks by name and only one test needs. */
    public void bona(String namn, Object bona) {
        delad.bona(namn, bona);
    }

    public ProcessEngine motor() {
        return delad.motor();
    }

    /** How many statements the engine has sent to the database so far. */
    public int satser() {
        return delad.satser();
    }

    /** Flows that have been taken during the test, as {@code process/flow}. */
    public Set<String> tagnaVagar() {
        return new HashSet<>(VAGAR.tagna());
    }

    public ProcessInstance starta(String process, Map<String, Object> variabler) {
        return motor().getRuntimeService().startProcessInstanceByKey(process, NORV, variabler);
    }

    public ProcessInstance starta(String fas, String steg) {
        return starta(fas, Map.of("arsgranskningId", NORV_ID, "steg", steg));
    }

    /** Makes the day today and runs what is due then. */
    public void bliDag(LocalDate dag) {
        stallKlockan(dag);
        korJobb();
    }

    public void stallKlockan(LocalDate dag) {
        delad.stallKlockan(dag);
    }

    /** Runs what is due, as the job executor does in operation: a step that refuses is tried once and put aside. */
    public void korJobb() {
        Set<String> provade = new HashSet<>();
        for (List<Job> dags = jobb(provade); !dags.isEmpty(); dags = jobb(provade)) {
            dags.forEach(jobb -> {
                provade.add(jobb.getId());
                kor(jobb);
            });
        }
    }

    private void kor(Job jobb) {
        // one before it may have ended what it belongs to
        if (motor().getManagementService().createJobQuery().jobId(jobb.getId()).count() == 0) {
            return;
        }
        try {
            motor().getManagementService().executeJob(jobb.getId());
        } catch (Inspelning.Provfel bestallt) {
            MOTORNS_FELLOGG.log(Level.FINE, "Beställt av testet", bestallt);
        }
    }

    private List<Job> jobb(Set<String> provade) {
        return motor().getManagementService().createJobQuery().executable().list().stream()
                .filter(jobb -> !provade.contains(jobb.getId())).toList();
    }

    /** The keys of the tasks that are open, in alphabetical order. */
    public List<String> uppgifter() {
        return motor().getTaskService().createTaskQuery().list().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    public Task uppgift(String nyckel) {
        return motor().getTaskService().createTaskQuery().taskDefinitionKey(nyckel).singleResult();
    }

    public void slutfor(String nyckel, Map<String, Object> beslut) {
        motor().getTaskService().complete(uppgift(nyckel).getId(), beslut);
    }

    public void slutfor(String nyckel) {
        slutfor(nyckel, Map.of());
    }

    /** What a year waits for among the fördjupade granskningar has come. */
    public void resultatetKommer() {
        motor().getRuntimeService().createExecutionQuery().messageEventSubscriptionName("fordjupningsresultat").list()
                .forEach(vantar -> motor().getRuntimeService().messageEventReceived("fordjupningsresultat", vantar.getId()));
    }

    /** Steps that wait for their day, in alphabetical order. */
    public List<String> vantandeSteg() {
        return vantande().stream().map(this::steg).sorted().toList();
    }

    /** Opens a step ahead of its time. */
    public void oppna(String steg) {
        oppna(vantande().stream().filter(v -> steg.equals(steg(v))).findFirst().orElseThrow());
    }

    /** Sends a message to all that waits for it. */
    public void meddela(String meddelande) {
        motor().getRuntimeService().createExecutionQuery().messageEventSubscriptionName(meddelande).list()
                .forEach(vantar -> motor().getRuntimeService().messageEventReceived(meddelande, vantar.getId()));
    }

    public void oppnaAlla() {
        vantande().forEach(this::oppna);
    }

    private void oppna(Execution vantar) {
        motor().getRuntimeService().messageEventReceived("oppnaFas", vantar.getId());
    }

    private List<Execution> vantande() {
        return motor().getRuntimeService().createExecutionQuery().messageEventSubscriptionName("oppnaFas").list();
    }

    private String steg(Execution vantar) {
        return (String) motor().getRuntimeService().getVariable(vantar.getId(), "steg");
    }

    /** Incidents: steps that have given up. */
    public List<Job> stannadeJobb() {
        return motor().getManagementService().createJobQuery().noRetriesLeft().list();
    }

    /** Somebody has mended the fault and runs again what stopped. */
    public void korOmForHand() {
        stannadeJobb().forEach(jobb -> {
            motor().getManagementService().setJobRetries(jobb.getId(), 1);
            motor().getManagementService().executeJob(jobb.getId());
        });
    }

    /** Nothing is left: no process, no task, no job, no incident. */
    public boolean tomt() {
        return motor().getRuntimeService().createProcessInstanceQuery().count() == 0
                && motor().getTaskService().createTaskQuery().count() == 0
                && motor().getManagementService().createJobQuery().count() == 0
                && motor().getRuntimeService().createIncidentQuery().count() == 0;
    }
}
