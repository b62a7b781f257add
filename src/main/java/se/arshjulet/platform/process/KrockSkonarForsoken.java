package se.arshjulet.platform.process;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;

/**
 * A job that met someone else at the same row keeps its tries and is due again at once: what it met is over in a moment. The engine
 * judges a failed job by the first failure it sees, inside the command, before {@link Krockvakt} has named it, and puts also such
 * a job off for as long as one that has really failed.
 */
final class KrockSkonarForsoken implements FailedJobCommandFactory {

    private final FailedJobCommandFactory motorns;

    KrockSkonarForsoken(FailedJobCommandFactory motorns) {
        this.motorns = motorns;
    }

    @Override
    public Command<Object> getCommand(String jobId, Throwable fel) {
        return Samtidighet.arKrock(fel) ? new Genast(jobId, fel) : motorns.getCommand(jobId, fel);
    }

    private static final class Genast extends DefaultJobRetryCmd {

        Genast(String jobId, Throwable fel) {
            super(jobId, Krockvakt.somKrock(fel));
        }

        @Override
        public Object execute(CommandContext sammanhang) {
            executeStandardStrategy(sammanhang);
            return null;
        }
    }
}
