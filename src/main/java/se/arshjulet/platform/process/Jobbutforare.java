package se.arshjulet.platform.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import se.arshjulet.platform.spar.Sparning;

/** Runs the engine's jobs on the container's threads, where look-ups, CDI and transactions work. */
class Jobbutforare extends JobExecutor {

    private final ManagedExecutorService tradar;
    private final ManagedThreadFactory tradfabrik;
    private Thread hamtare;

    /** @param vilotid how long, in milliseconds, it rests before it looks again when nothing was due */
    Jobbutforare(ManagedExecutorService tradar, ManagedThreadFactory tradfabrik, int vilotid) {
        this.tradar = tradar;
        this.tradfabrik = tradfabrik;
        // both: with a longest rest below the first one the engine's strategy does not rest at all
        setWaitTimeInMillis(vilotid);
        setMaxWait(vilotid);
    }

    @Override
    protected void startExecutingJobs() {
        hamtare = tradfabrik.newThread(acquireJobsRunnable);
        hamtare.start();
    }

    @Override
    protected void stopExecutingJobs() {
        if (hamtare != null) {
            hamtare.interrupt();
            hamtare = null;
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new Sparadejobb(jobIds, engine, Sparning.processens());
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            tradar.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
