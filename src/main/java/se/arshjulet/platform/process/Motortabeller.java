package se.arshjulet.platform.process;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine's tables for a command that runs without the server: made or upgraded as at a start, by an engine that does nothing else. */
public final class Motortabeller {

    private Motortabeller() {
    }

    public static void skapa(DataSource databas) {
        StandaloneProcessEngineConfiguration motor = new StandaloneProcessEngineConfiguration();
        motor.setProcessEngineName("tabeller");
        motor.setDataSource(databas);
        motor.setProcessEnginePlugins(new ArrayList<>(List.of(new Motorval(), new DerbyDialekt())));
        motor.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        motor.setJobExecutorActivate(false);
        motor.buildProcessEngine().close();
    }
}
