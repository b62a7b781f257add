package se.arshjulet.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * All of a transaction or nothing, also when it ends in an {@link Error}: memory that is out, a stack that is full, a class that is missing.
 * The server's own interceptor, which this one stands inside, only looks at exceptions and would commit what was half done.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class Helhetsvakt {

    @Resource
    TransactionSynchronizationRegistry transaktioner;

    @AroundInvoke
    Object allt(InvocationContext anrop) throws Exception {
        try {
            return anrop.proceed();
        } catch (Error avbrott) {
            if (transaktioner.getTransactionStatus() == Status.STATUS_ACTIVE) {
                transaktioner.setRollbackOnly();
            }
            throw avbrott;
        }
    }
}
