package se.arshjulet.testsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import se.arshjulet.platform.process.DerbyDialekt;
import se.arshjulet.platform.process.Motorval;

/**
 * A process engine on a {@link Testdatabas} of its own: no server, no job threads, the clock where the test puts it.
 * Starting takes seconds, so tests share one ({@link #delad()}) and begin by finding it empty.
 */
public final class Testmotor implements AutoCloseable {

    private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");
    private static final int FLEST_JOBB = 1000;

    private static Testmotor delad;

    private final Map<Object, Object> bonor = new HashMap<>();
    private final Testdatabas databas = new Testdatabas();
    private final AtomicInteger satser = new AtomicInteger();
    private final ProcessEngine motor;
    private boolean allas;

    public Testmotor(ProcessEnginePlugin... tillagg) {
        var inst = new Provkonfiguration();
        inst.setProcessEngineName("test-" + UUID.randomUUID());
        inst.setDataSource(Satsraknare.runt(databas.datakalla(), satser));
        inst.setProcessEnginePlugins(new ArrayList<ProcessEnginePlugin>(List.of(new Motorval(), new DerbyDialekt())));
        inst.getProcessEnginePlugins().addAll(List.of(tillagg));
        inst.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        inst.setJobExecutorActivate(false);
        inst.setBeans(bonor);
        motor = inst.buildProcessEngine();
        BpmnAwareTests.init(motor);
    }

    /** The one engine that tests share: emptied of models, cases, history and beans, the clock let go. */
    public static synchronized Testmotor delad() {
        if (delad == null) {
            delad = new Testmotor().forAlla();
        }
        delad.tom();
        BpmnAwareTests.init(delad.motor);
        return delad;
    }

    /** Not let go of, by the class that starts it nor by one that closes it, but only emptied: for one that tests share. */
    public Testmotor forAlla() {
        databas.forAlla();
        allas = true;
        return this;
    }

    private void tom() {
        ClockUtil.reset();
        bonor.clear();
        var modeller = motor.getRepositoryService();
        modeller.createDeploymentQuery().list().forEach(d -> modeller.deleteDeployment(d.getId(), true, true, true));
    }

    public ProcessEngine motor() {
        return motor;
    }

    /** The database beneath the engine, for a test that stands beside it. */
    public Testdatabas databas() {
        return databas;
    }

    /** How many statements the engine has sent to the database so far. */
    public int satser() {
        return satser.get();
    }

    /** Registers what a model calls by name, such as {@code ${arsplan…}}; also after the engine has started. */
    public Testmotor bona(String namn, Object bona) {
        bonor.put(namn, bona);
        return this;
    }

    /** Deploys models from the class path, such as {@code bpmn/riskplan.bpmn}. */
    public Testmotor deploya(String... modeller) {
        var paket = motor.getRepositoryService().createDeployment();
        for (var modell : modeller) {
            paket.addClasspathResource(modell);
        }
        paket.deploy();
        return this;
    }

    /** Makes it morning, Swedish time, on the given day; no job runs until {@link #korForfallnaJobb()}. */
    public Testmotor stallKlockan(LocalDate dag) {
        return stallKlockan(dag.atTime(8, 0).atZone(SVERIGE).toInstant());
    }

    public Testmotor stallKlockan(Instant tid) {
        ClockUtil.setCurrentTime(Date.from(tid));
        return this;
    }

    /** Runs timers and asynchronous steps that are due, and what they lead to; a job that fails throws its failure. */
    public int korForfallnaJobb() {
        for (int antal = 0; antal < FLEST_JOBB; antal++) {
            var jobb = motor.getManagementService().createJobQuery().executable().orderByJobDuedate().asc().listPage(0, 1);
            if (jobb.isEmpty()) {
                return antal;
            }
            jobb.stream().map(Job::getId).forEach(motor.getManagementService()::executeJob);
        }
        throw new IllegalStateException("The jobs do not come to an end");
    }

    /** Lets go of the engine; the shared one is only emptied. */
    @Override
    public void close() {
        BpmnAwareTests.reset();
        if (allas) {
            tom();
            return;
        }
        ClockUtil.reset();
        motor.close();
        databas.close();
    }
}
