package se.arshjulet.platform.tid;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The beat on a thread of its own, with those who listen to it in no order, as the container gives them. */
class TaktgivareTest {

    private static final Duration LANGST = Duration.ofSeconds(30);

    private final Logger logg = Logger.getLogger(Taktgivare.class.getName());
    private final List<String> horda = new CopyOnWriteArrayList<>();
    private final CountDownLatch treSlag = new CountDownLatch(3);
    private final AtomicInteger oppnaAnrop = new AtomicInteger();

    @BeforeEach
    void tyst() {
        logg.setLevel(Level.OFF);
    }

    @AfterEach
    void ljud() {
        logg.setLevel(null);
    }

    @Test
    void det_som_gar_sonder_for_en_stoppar_varken_de_andra_eller_nasta_slag() throws InterruptedException {
        Taktgivare taktgivare = medLyssnare(new Lyssnare(3, treSlag::countDown), new Lyssnare(1, () -> {
            throw new StackOverflowError();
        }), new Lyssnare(2, () -> {
            throw new IllegalStateException();
        }));
        taktgivare.starta();
        assertThat(treSlag.await(LANGST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        taktgivare.stanna(LANGST);
        assertThat(horda.subList(0, 6)).containsExactly("1", "2", "3", "1", "2", "3");
        assertThat(oppnaAnrop).hasValue(0);
    }

    private Taktgivare medLyssnare(Lyssnare... lyssnare) {
        Taktgivare taktgivare = new Taktgivare();
        taktgivare.vilotid = 1;
        taktgivare.tradar = new Tradar();
        taktgivare.anrop = new Anrop();
        taktgivare.bonor = (BeanManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {BeanManager.class}, (proxy, metod, argument) -> Set.of(lyssnare));
        return taktgivare;
    }

    private final class Lyssnare implements ObserverMethod<Takt> {

        private final int ordning;
        private final Runnable arbete;

        Lyssnare(int ordning, Runnable arbete) {
            this.ordning = ordning;
            this.arbete = arbete;
        }

        @Override
        public void notify(Takt takt) {
            horda.add(String.valueOf(ordning));
            assertThat(oppnaAnrop).hasValue(1);
            arbete.run();
        }

        @Override
        public int getPriority() {
            return ordning;
        }

        @Override
        public Class<?> getBeanClass() {
            return getClass();
        }

        @Override
        public Type getObservedType() {
            return Takt.class;
        }

        @Override
        public Set<Annotation> getObservedQualifiers() {
            return Set.of();
        }

        @Override
        public Reception getReception() {
            return Reception.ALWAYS;
        }

        @Override
        public TransactionPhase getTransactionPhase() {
            return TransactionPhase.IN_PROGRESS;
        }
    }

    private final class Anrop implements RequestContextController {

        @Override
        public boolean activate() {
            oppnaAnrop.incrementAndGet();
            return true;
        }

        @Override
        public void deactivate() {
            oppnaAnrop.decrementAndGet();
        }
    }

    private static final class Tradar implements ManagedThreadFactory {

        @Override
        public Thread newThread(Runnable arbete) {
            return new Thread(arbete);
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
        }
    }
}
