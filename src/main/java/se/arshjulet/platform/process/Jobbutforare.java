package se.arshjulet.platform.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import se.arshjulet.platform.Pagaende;
import se.arshjulet.platform.persistence.Turordning;
import se.arshjulet.platform.spar.Sparning;

/**
 * Runs the engine's jobs on the container's threads, where look-ups, CDI and transactions work. A few at a time ({@link Turordning}): whoever takes
 * them waits with the next ones until one has ended.
 */
class Jobbutforare extends JobExecutor {

    /** So many jobs are taken at a time: what is taken may have to wait for a place as long as another job takes, and is locked meanwhile. */
    static final int AT_GANGEN = 1;
    /** How long, in milliseconds and by its own clock, a node has what it has taken for itself: longer than it can take, clocks a minute apart included (ADR 41). */
    static final int EGNA = 300_000;

    private static final String JOBB = "jobs";

    private final ManagedExecutorService tradar;
    private final ManagedThreadFactory tradfabrik;
    private final Pagaende pagaende;
    private final Semaphore platser = new Semaphore(Turordning.JOBB);
    private Thread hamtare;
    private Duration avsked = Duration.ZERO;

    /** @param vilotid how long, in milliseconds, it rests before it looks again when nothing was due */
    Jobbutforare(ManagedExecutorService tradar, ManagedThreadFactory tradfabrik, Pagaende pagaende, int vilotid) {
        this.tradar = tradar;
        this.tradfabrik = tradfabrik;
        this.pagaende = pagaende;
        setMaxJobsPerAcquisition(AT_GANGEN);
        setLockTimeInMillis(EGNA);
        // both: with a longest rest below the first one the engine's strategy does not rest at all
        setWaitTimeInMillis(vilotid);
        setMaxWait(vilotid);
    }

    @Override
    protected void startExecutingJobs() {
        hamtare = tradfabrik.newThread(acquireJobsRunnable);
        hamtare.start();
    }

    /**
     * Takes no new jobs. What has been taken is handed on to be done, and is not left locked.
     *
     * @param langst so long whoever takes them is waited for
     */
    void stanna(Duration langst) {
        avsked = langst;
        shutdown();
    }

    @Override
    protected void stopExecutingJobs() {
        if (hamtare != null) {
            vantaIn(hamtare);
            hamtare.interrupt();
            hamtare = null;
        }
    }

    private void vantaIn(Thread trad) {
        try {
            if (avsked.toMillis() > 0) {
                trad.join(avsked.toMillis());
            }
        } catch (InterruptedException nu) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new Sparadejobb(jobIds, engine, Sparning.processens());
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        pagaende.borja(JOBB);
        try {
            platser.acquire();
            utfor(getExecuteJobsRunnable(jobIds, engine));
        } catch (InterruptedException avslut) {
            Thread.currentThread().interrupt();
            avvisa(jobIds, engine);
        } catch (RejectedExecutionException full) {
            platser.release();
            avvisa(jobIds, engine);
        }
    }

    private void utfor(Runnable jobben) {
        tradar.execute(() -> {
            try {
                jobben.run();
            } finally {
                platser.release();
                pagaende.slut(JOBB);
            }
        });
    }

    private void avvisa(List<String> jobIds, ProcessEngineImpl engine) {
        pagaende.slut(JOBB);
        logRejectedExecution(engine, jobIds.size());
        rejectedJobsHandler.jobsRejected(jobIds, engine, this);
    }
}
