package se.arshjulet.platform.process;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.Pagaende;

/**
 * The process engine, built once from the container's own parts: the application's datasource, the server's transaction
 * manager and its managed threads. Engine and domain therefore commit together or not at all. What is asked of the engine is asked through the two that are made here.
 */
@ApplicationScoped
public class Motor {

    @Resource(lookup = "java:app/jdbc/arshjulet")
    DataSource databas;

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transaktioner;

    @Resource
    UserTransaction egna;

    @Resource
    ManagedExecutorService tradar;

    @Resource
    ManagedThreadFactory tradfabrik;

    @Inject
    BeanManager bonor;

    @Inject
    Pagaende pagaende;

    /** Longest time, in milliseconds, that a due timer may lie before it is looked for. */
    @Inject
    @ConfigProperty(name = "arshjulet.jobb.vilotid", defaultValue = "5000")
    int vilotid;

    private Startad startad;

    public void starta() {
        Serverkonfiguration konfiguration = new Serverkonfiguration();
        konfiguration.setProcessEngineName("arshjulet");
        konfiguration.setDataSource(databas);
        konfiguration.setTransactionManager(new Motortransaktioner(transaktioner, egna));
        konfiguration.setTransactionsExternallyManaged(true);
        konfiguration.setDatabaseSchemaUpdate("true");
        konfiguration.setJobExecutorActivate(false);
        konfiguration.setClassLoader(Thread.currentThread().getContextClassLoader());
        konfiguration.setDeploymentLockUsed(false);
        konfiguration.setJavaSerializationFormatEnabled(false);
        konfiguration.setBeans(new Bonor(bonor));
        Jobbutforare jobb = new Jobbutforare(tradar, tradfabrik, pagaende, vilotid);
        konfiguration.setJobExecutor(jobb);
        konfiguration.setProcessEnginePlugins(List.of(new Motorval(), new DerbyDialekt(), new UppgiftslyssnarePlugin(bonor.getEvent().select(Uppgiftsbesked.class)::fire)));
        startad = new Startad(konfiguration.buildProcessEngine(), jobb);
        Modeller.driftsatt(startad.motor());
    }

    /** Timers and asynchronous steps run from here on. Called when the application is ready for them. */
    public void startaJobb() {
        startad().jobb().start();
    }

    /** No new ones are taken from here on. @param langst so long whoever takes them is waited for */
    public void stannaJobb(Duration langst) {
        startad.jobb().stanna(langst);
    }

    @Produces
    @ApplicationScoped
    Processmotor processmotor() {
        return new Processmotor(startad().motor());
    }

    @Produces
    @ApplicationScoped
    Modellflytt modellflytt() {
        return new Modellflytt(startad().motor());
    }

    private Startad startad() {
        if (startad == null) {
            throw new IllegalStateException("The process engine is not started yet");
        }
        return startad;
    }

    @PreDestroy
    void stang() {
        if (startad != null) {
            startad.stang();
        }
    }
}
