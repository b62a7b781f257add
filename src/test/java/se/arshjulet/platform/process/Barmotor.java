package se.arshjulet.platform.process;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.TransactionManager;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** The engine as it is without our listener, on the same database: the peer of the benchmark. */
public final class Barmotor {

    private Barmotor() {
    }

    public static ProcessEngine bygg(JakartaTransactionProcessEngineConfiguration motor, DataSource databas, TransactionManager transaktioner, BeanManager bonor) {
        motor.setProcessEngineName("bar");
        motor.setDataSource(databas);
        motor.setTransactionManager(transaktioner);
        motor.setTransactionsExternallyManaged(true);
        motor.setJobExecutorActivate(false);
        motor.setDeploymentLockUsed(false);
        motor.setClassLoader(Thread.currentThread().getContextClassLoader());
        motor.setBeans(new Bonor(bonor));
        motor.setProcessEnginePlugins(List.of(new Motorval(), new DerbyDialekt()));
        return motor.buildProcessEngine();
    }
}
