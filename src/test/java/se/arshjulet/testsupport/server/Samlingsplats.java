package se.arshjulet.testsupport.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.organisation.OrganisationRepository;

/** A step of a process where as many as can come meet, each with a connection of the engine's, before they ask for one more, as a step of ours does when it reads. */
@Named
@ApplicationScoped
@MedOmtag
@Transactional
public class Samlingsplats implements JavaDelegate {

    /** The most that could be here if nobody held anyone back: the whole pool. */
    public static final int ALLA = 40;
    private static final int VANTAR_MS = 300;

    @Inject
    OrganisationRepository organisation;

    @Inject
    ProcessEngine motor;

    private final AtomicInteger har = new AtomicInteger();
    private final AtomicInteger mest = new AtomicInteger();
    private volatile CountDownLatch alla = new CountDownLatch(ALLA);

    /** In a call of its own, as a service would. */
    public void starta(String process) {
        motor.getRuntimeService().startProcessInstanceByKey(process);
    }

    @Override
    public void execute(DelegateExecution steg) throws InterruptedException {
        mest.accumulateAndGet(har.incrementAndGet(), Math::max);
        try {
            alla.countDown();
            alla.await(VANTAR_MS, TimeUnit.MILLISECONDS);
            organisation.namnder();
        } finally {
            har.decrementAndGet();
        }
    }

    /** From here on others meet. @return how many have been here at once since this was last asked */
    public int mest() {
        alla = new CountDownLatch(ALLA);
        return mest.getAndSet(0);
    }
}
