package se.arshjulet.testsupport.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two who do something in the same moment, each in a request of their own. */
@ApplicationScoped
public class Lopp {

    @Resource
    ManagedExecutorService tradar;

    @Inject
    Provdata prov;

    /** @return what each of the two came to: its answer, or what it threw */
    public List<Object> samtidigt(String ena, String andra, Callable<?> gor) throws Exception {
        return samtidigt(ena, gor, andra, gor);
    }

    public List<Object> samtidigt(String ena, Callable<?> enas, String andra, Callable<?> andras) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Object> forst = borja(start, ena, enas);
        Future<Object> sedan = borja(start, andra, andras);
        return List.of(utfallet(forst), utfallet(sedan));
    }

    private Future<Object> borja(CyclicBarrier start, String vem, Callable<?> gor) {
        return tradar.submit(() -> prov.som(vem, () -> {
            start.await(30, TimeUnit.SECONDS);
            return gor.call();
        }));
    }

    private static Object utfallet(Future<Object> ett) throws Exception {
        try {
            return ett.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
