package se.arshjulet.platform.process.tidigt;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Started by the runnable jar before the server is, on a thread of its own: the reading of the engine's SQL, and the opening of the
 * database if it is one of the embedded kind that exists. Started again later, as in a server that somebody else has begun, it goes on as it was.
 */
public final class Tidigt {

    private static final FutureTask<Motorsatser> SATSER = new FutureTask<>((Callable<Motorsatser>) Motorsatser::las);

    private Tidigt() {
    }

    /** @param installningar the application's own settings, for what neither the environment nor the command line says */
    public static void borja(Path installningar) {
        trad("tidig-databas", () -> Databasoppning.oppna(installningar));
        trad("tidiga-satser", SATSER);
    }

    /** @return the engine's SQL; read here and now if nobody has begun, or if what was begun early has failed */
    public static Motorsatser motorsatser() {
        SATSER.run();
        try {
            return SATSER.get();
        } catch (ExecutionException e) {
            Logger.getLogger(Tidigt.class.getName()).log(Level.WARNING, "The engine's SQL is read once more", e.getCause());
            return Motorsatser.las();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void trad(String namn, Runnable arbete) {
        Thread trad = new Thread(arbete, namn);
        trad.setContextClassLoader(new Resursladdare());
        trad.setDaemon(true);
        trad.start();
    }
}
