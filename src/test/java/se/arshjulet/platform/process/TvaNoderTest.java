package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.Pagaende;
import se.arshjulet.testsupport.Provkonfiguration;
import se.arshjulet.testsupport.Testdatabas;

/** Two living nodes on one database, each with its own engine and its own job executor: what one of them has taken is not done by the other. */
class TvaNoderTest {

    private static final Duration LANGST = Duration.ofSeconds(60);
    private static final Duration KLOCKOR_SKILJER = Duration.ofMinutes(1);
    /** So far from the end of the lock that a machine that stands still, or whose clock is set, does not pass it. */
    private static final Duration MARGINAL = Duration.ofMinutes(1);
    private static final Logger MOTORNS_FELLOGG = Logger.getLogger("org.camunda.bpm.engine");

    private final Testdatabas databas = new Testdatabas();
    private final Nod ena = new Nod("ena", databas);
    private final Nod andra = new Nod("andra", databas);

    @BeforeEach
    void ett_steg_som_tar_lang_tid() {
        MOTORNS_FELLOGG.setLevel(Level.OFF);
        // one for the whole JVM: another test may have left it years from here, and then a lock that is taken now is over when it is moved
        Motorklocka.stall(Duration.ZERO);
        ena.motor.getRepositoryService().createDeployment().addModelInstance("langsamt.bpmn", Bpmn.createExecutableProcess("langsamt").startEvent()
                .serviceTask("gor").camundaAsyncBefore().camundaDelegateExpression("${arbete}").userTask("sedan").endEvent().done()).deploy();
        ena.motor.getRuntimeService().startProcessInstanceByKey("langsamt", "NORV-2023");
    }

    @AfterEach
    void stang() {
        ena.close();
        andra.close();
        databas.close();
        ClockUtil.reset();
        MOTORNS_FELLOGG.setLevel(null);
    }

    @Test
    void ett_jobb_som_en_levande_nod_gor_tas_inte_av_den_andra_sa_lange_det_ar_last() {
        ena.arbeta();
        ena.vantaTillsDenGor();
        ena.taInget();
        Motorklocka.stall(Duration.ofMillis(Jobbutforare.EGNA).minus(MARGINAL));
        andra.arbeta();
        andra.vantaPaVarv(3);
        assertThat(andra.harBorjat()).isZero();

        andra.taInget();
        ena.bliKlar();
        assertThat(misslyckanden()).isEmpty();
        andra.arbeta();
        andra.vantaPaVarv(3);
        assertThat(gjortAv()).containsExactly("ena");
        assertThat(andra.harBorjat()).isZero();
    }

    @Test
    void den_som_haller_pa_langre_an_jobbet_ar_last_far_det_ogjort_nar_den_andra_har_gjort_det() {
        ena.arbeta();
        ena.vantaTillsDenGor();
        ena.taInget();
        Motorklocka.stall(Duration.ofMillis(Jobbutforare.EGNA).plus(MARGINAL));
        andra.arbeta();
        andra.vantaTillsDenGor();
        andra.taInget();
        andra.bliKlar();
        assertThat(misslyckanden()).isEmpty();
        assertThat(gjortAv()).containsExactly("andra");

        ena.bliKlar();
        assertThat(gjortAv()).as("what came too late is undone").containsExactly("andra");
        assertThat(ena.motor.getManagementService().createJobQuery().count()).as("and not tried again").isZero();
    }

    @Test
    void en_levande_nods_arbete_ar_slut_innan_laset_ar_det_ocksa_nar_klockorna_skiljer_en_minut() {
        Duration ensamt = Duration.ofMillis(ena.jobb.getLockTimeInMillis()).minus(KLOCKOR_SKILJER);
        Duration vantarPaPlats = Duration.ofSeconds(Motortransaktioner.LANGST);
        assertThat(vantarPaPlats.plusSeconds(Motortransaktioner.LANGST).multipliedBy(ena.jobb.getMaxJobsPerAcquisition())).isLessThan(ensamt);
    }

    /** Who has done the step, once for each task that came of it. */
    private List<Object> gjortAv() {
        List<Object> gjort = new ArrayList<>();
        ena.motor.getTaskService().createTaskQuery().taskDefinitionKey("sedan").list().forEach(sedan -> gjort.add(ena.motor.getTaskService().getVariable(sedan.getId(), "gjortAv")));
        assertThat(ena.motor.getHistoryService().createHistoricJobLogQuery().successLog().count()).isEqualTo(gjort.size());
        return gjort;
    }

    /** Why the step was done in vain, each time it was. */
    private List<String> misslyckanden() {
        return ena.motor.getHistoryService().createHistoricJobLogQuery().failureLog().list().stream()
                .map(forsok -> ena.motor.getHistoryService().getHistoricJobLogExceptionStacktrace(forsok.getId())).toList();
    }

    /** An engine with its job executor; the long step goes on until somebody lets it end. */
    private static final class Nod implements AutoCloseable, JavaDelegate {

        private final String namn;
        private final ExecutorService tradar = Executors.newCachedThreadPool();
        private final Pagaende pagaende = new Pagaende();
        private final Jobbutforare jobb;
        private final ProcessEngine motor;
        private final Semaphore varv = new Semaphore(0);
        private final Semaphore borjade = new Semaphore(0);
        private final CountDownLatch klar = new CountDownLatch(1);

        Nod(String namn, Testdatabas databas) {
            this.namn = namn;
            jobb = new Jobbutforare(omslag(ManagedExecutorService.class, tradar), omslag(ManagedThreadFactory.class, Executors.defaultThreadFactory()), pagaende, 10);
            var inst = new Provkonfiguration();
            inst.setProcessEngineName(namn);
            inst.setDataSource(databas.datakalla());
            inst.setProcessEnginePlugins(new ArrayList<ProcessEnginePlugin>(List.of(new Motorval(), new DerbyDialekt())));
            inst.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
            inst.setJobExecutorActivate(false);
            inst.setJobExecutor(jobb);
            inst.setBeans(new HashMap<>(Map.of("arbete", this)));
            motor = inst.buildProcessEngine();
        }

        /** What the server would give. */
        private static <T> T omslag(Class<T> typ, Object inre) {
            return typ.cast(Proxy.newProxyInstance(Nod.class.getClassLoader(), new Class<?>[] {typ}, (proxy, metod, argument) -> {
                try {
                    return metod.invoke(inre, argument);
                } catch (InvocationTargetException fel) {
                    throw fel.getCause();
                }
            }));
        }

        @Override
        public void execute(DelegateExecution steg) throws InterruptedException {
            borjade.release();
            assertThat(klar.await(LANGST.toSeconds(), TimeUnit.SECONDS)).isTrue();
            steg.setVariable("gjortAv", namn);
        }

        void arbeta() {
            // whoever has stopped has forgotten it
            jobb.setAcquireJobsCmdFactory(antal -> {
                varv.release();
                return new AcquireJobsCmd(jobb, antal);
            });
            jobb.start();
        }

        /** What it has taken it goes on with; the job itself, once its lock is over, it would take again, and whoever looks for jobs can be in the way of one that ends. */
        void taInget() {
            jobb.stanna(LANGST);
        }

        int harBorjat() {
            return borjade.availablePermits();
        }

        void vantaTillsDenGor() {
            vanta(borjade, 1);
        }

        /** So many rounds more has it looked for jobs. */
        void vantaPaVarv(int antal) {
            varv.drainPermits();
            vanta(varv, antal);
        }

        private static void vanta(Semaphore pa, int antal) {
            try {
                assertThat(pa.tryAcquire(antal, LANGST.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void bliKlar() {
            klar.countDown();
            assertThat(pagaende.lugnt(LANGST)).isTrue();
        }

        @Override
        public void close() {
            klar.countDown();
            jobb.stanna(LANGST);
            pagaende.lugnt(LANGST);
            tradar.shutdownNow();
            motor.close();
        }
    }
}
