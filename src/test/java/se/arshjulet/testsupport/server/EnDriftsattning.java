package se.arshjulet.testsupport.server;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import se.arshjulet.testsupport.Ledigport;
import se.arshjulet.testsupport.Testdatabas;

/**
 * One deployment for all server tests, since starting takes longer than most of them. It ends with the test run.
 * The server gets a port that nobody else has, {@code it.port} in arquillian.xml, and on PostgreSQL a database, {@code it.databas}.
 */
public class EnDriftsattning implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        System.setProperty("it.port", String.valueOf(Ledigport.ny()));
        System.setProperty("it.databas", String.join(" ", Testdatabas.forServer(Path.of(System.getProperty("it.data", "target/it/nu"), "server"))));
        builder.observer(Sviten.class);
    }

    /** Lets the first class deploy and gives the others what it deployed. */
    public static class Sviten {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> klassens;

        private DeploymentScenario svitens;
        private boolean driftsatt;

        void bygg(@Observes EventContext<GenerateDeployment> handelse) {
            if (svitens == null) {
                handelse.proceed();
                svitens = klassens.get();
            } else {
                klassens.set(svitens);
            }
        }

        void driftsatt(@Observes EventContext<DeployManagedDeployments> handelse) {
            if (!driftsatt) {
                driftsatt = true;
                handelse.proceed();
            }
        }

        void lamnaKvar(@Observes EventContext<UnDeployManagedDeployments> handelse) {
            // the server stops when the tests' own process does
        }
    }
}
