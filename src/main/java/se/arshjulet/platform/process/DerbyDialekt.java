package se.arshjulet.platform.process;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import se.arshjulet.platform.persistence.Databasslag;

/**
 * Lets the engine run on Derby. Put it among the plugins of any engine configuration that has a {@link DataSource};
 * on other databases it does nothing. {@link DerbyEgenskaper} belongs to it and is set before Derby boots.
 */
public class DerbyDialekt extends AbstractProcessEnginePlugin {

    private boolean derby;

    @Override
    public void preInit(ProcessEngineConfigurationImpl motor) {
        var datakalla = motor.getDataSource();
        if (datakalla == null) {
            throw new ProcessEngineException("DerbyDialekt needs an engine configuration with a data source");
        }
        derby = arDerby(datakalla);
        if (derby) {
            DerbySql.registrera();
            DerbyFunktioner.skapa(datakalla);
            motor.setDataSource(new DerbyDatakalla(datakalla));
            motor.setDatabaseType(DerbySql.TYP);
            motor.setJdbcBatchProcessing(true);
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl motor) {
        if (derby) {
            motor.getSessionFactories().put(DbSqlSession.class, new DerbySessionFactory(motor));
        }
    }

    private static boolean arDerby(DataSource datakalla) {
        try {
            return Databasslag.av(datakalla) == Databasslag.DERBY;
        } catch (SQLException e) {
            throw new ProcessEngineException("The engine's database does not answer", e);
        }
    }
}
