package se.arshjulet.platform.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Stands outside the transaction and calls a deadlock or a lock time-out what it is to the engine and to whoever gave the
 * command: a conflict with someone else, that passes.
 */
final class Krockvakt extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException e) {
            throw e;
        } catch (ProcessEngineException e) {
            throw Samtidighet.arKrock(e) ? somKrock(e) : e;
        }
    }

    static OptimisticLockingException somKrock(Throwable fel) {
        return new OptimisticLockingException("Deadlock or lock time-out in the database", fel);
    }
}
