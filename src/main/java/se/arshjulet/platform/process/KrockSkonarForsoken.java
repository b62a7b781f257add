package se.arshjulet.platform.process;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;

/**
 * A job that met a deadlock keeps its tries. The engine judges a failed job by the first failure it sees, inside the command,
 * before {@link Krockvakt} has named it.
 */
final class KrockSkonarForsoken implements FailedJobCommandFactory {

    private final FailedJobCommandFactory motorns;

    KrockSkonarForsoken(FailedJobCommandFactory motorns) {
        this.motorns = motorns;
    }

    @Override
    public Command<Object> getCommand(String jobId, Throwable fel) {
        return motorns.getCommand(jobId, Samtidighet.arKrock(fel) ? Krockvakt.somKrock(fel) : fel);
    }
}
