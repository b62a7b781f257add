package se.arshjulet.platform.process;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import se.arshjulet.platform.spar.Delspar;
import se.arshjulet.platform.spar.Sparning;

/** Jobs of the engine, each with a trace of its own: which step of which model it was, and whether it went well. */
final class Sparadejobb extends ExecuteJobsRunnable {

    private final Sparning sparning;

    Sparadejobb(List<String> jobb, ProcessEngineImpl motor, Sparning sparning) {
        super(jobb, motor);
        this.sparning = sparning;
    }

    @Override
    protected void executeJob(String id, CommandExecutor utforare, JobFailureCollector utfall) {
        try (Delspar spar = sparning.arbete("jobb")) {
            try {
                super.executeJob(id, utforare, utfall);
            } finally {
                beskriv(spar, utfall);
            }
        }
    }

    private static void beskriv(Delspar spar, JobFailureCollector utfall) {
        JobEntity jobb = utfall.getJob();
        if (jobb != null) {
            spar.egenskap("arshjulet.modell", jobb.getProcessDefinitionKey());
            spar.egenskap("arshjulet.steg", jobb.getActivityId());
        }
        if (utfall.getFailure() != null) {
            spar.misslyckades(utfall.getFailure().getClass().getName());
        }
    }
}
