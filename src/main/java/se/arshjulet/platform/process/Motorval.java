package se.arshjulet.platform.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** What every engine of ours has and has not, in a test as in the server: BPMN with full history, and nothing else; failed jobs three times. */
public class Motorval extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl motor) {
        motor.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        motor.setIdGenerator(new StrongUuidGenerator());
        utanCmmnOchDmn(motor);
        utanSkript(motor);
        slutenYta(motor);
        utanMatning(motor);
        utanGallring(motor);
        // which case the log's lines of a step are about
        motor.setLoggingContextBusinessKey("businessKey");
        motor.setStandaloneTasksEnabled(false);
        motor.setEnableCmdExceptionLogging(false);
        motor.setAuthorizationEnabled(false);
        motor.setTenantCheckEnabled(false);
        motor.setDefaultNumberOfRetries(3);
        motor.setFailedJobRetryTimeCycle("R3/PT5M");
        motor.setCustomPreCommandInterceptorsTxRequired(medKrockvakt(motor.getCustomPreCommandInterceptorsTxRequired()));
        motor.setCustomPreCommandInterceptorsTxRequiresNew(medKrockvakt(motor.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl motor) {
        motor.setFailedJobCommandFactory(new KrockSkonarForsoken(motor.getFailedJobCommandFactory()));
        // the engine would still pack and unpack what code hands it: without its packer no object is a variable, and none is unpacked
        motor.getVariableSerializers().removeSerializer(motor.getVariableSerializers().getSerializerByName(JavaObjectSerializer.NAME));
    }

    private static List<CommandInterceptor> medKrockvakt(List<CommandInterceptor> ovriga) {
        var alla = new ArrayList<CommandInterceptor>();
        alla.add(new Krockvakt());
        if (ovriga != null) {
            alla.addAll(ovriga);
        }
        return alla;
    }

    /** The engine builds its DMN engine even when DMN is off; the old FEEL is the one that needs no Scala library. */
    private static void utanCmmnOchDmn(ProcessEngineConfigurationImpl motor) {
        motor.setCmmnEnabled(false);
        motor.setDmnEnabled(false);
        motor.setDmnFeelEnableLegacyBehavior(true);
    }

    private static void utanSkript(ProcessEngineConfigurationImpl motor) {
        motor.setScriptEngineResolver(new UtanSkript());
        motor.setEnableScriptCompilation(false);
        motor.setEnableFetchScriptEngineFromProcessApplication(false);
    }

    /** Nothing from outside is unpacked as Java objects, nor read as an expression, nor fetches from another place (OWASP ASVS 5.0, 1.5.1, 1.5.2, 1.3.2). */
    private static void slutenYta(ProcessEngineConfigurationImpl motor) {
        motor.setJavaSerializationFormatEnabled(false);
        motor.setEnableExpressionsInAdhocQueries(false);
        motor.setEnableExpressionsInStoredQueries(false);
        motor.setEnableXxeProcessing(false);
    }

    private static void utanMatning(ProcessEngineConfigurationImpl motor) {
        motor.setMetricsEnabled(false);
        motor.setTaskMetricsEnabled(false);
        motor.setDbMetricsReporterActivate(false);
    }

    /** An audit is an archive: nothing is weeded by the engine, nor marked for it when a process ends. */
    private static void utanGallring(ProcessEngineConfigurationImpl motor) {
        motor.setEnforceHistoryTimeToLive(false);
        motor.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        motor.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        motor.setHistoryCleanupEnabled(false);
    }
}
