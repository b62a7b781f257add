package se.arshjulet.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.persistence.Migration;

/**
 * What takes long at a start and needs nothing of the server but the class path: the tables.
 * It begins when the server begins to look for beans and goes on beside that; {@link Startordning} waits for it.
 */
public class Forberedelse implements Extension {

    private final FutureTask<Object> tabeller = new FutureTask<>(() -> {
        Migration.run(Databas.medTalamod());
        return null;
    });

    void borja(@Observes BeforeBeanDiscovery start) {
        Databas.kravInstallningar(Forberedelse.class.getClassLoader());
        Thread trad = new Thread(tabeller, "forberedelse");
        trad.setContextClassLoader(Forberedelse.class.getClassLoader());
        trad.setDaemon(true);
        trad.start();
    }

    /** Returns when the domain's tables have the form that this version expects; the engine's are its own business. */
    void tabeller() {
        try {
            tabeller.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
