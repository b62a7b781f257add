package se.arshjulet.testsupport.server;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, in the application as it is delivered. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
public abstract class Servertest {

    @Deployment
    public static WebArchive applikationen() {
        return Paket.medTester();
    }
}
