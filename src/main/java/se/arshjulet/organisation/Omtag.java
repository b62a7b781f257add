package se.arshjulet.organisation;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import se.arshjulet.platform.process.Samtidighet;

/**
 * Runs a whole call again when the database chose it as the victim of a deadlock or let it wait for too long.
 * or when another transaction changed the same row first: the second try then sees what the other one wrote, and says so.
 */
@MedOmtag
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class Omtag {

    static final int FORSOK = 5;

    @Resource
    TransactionSynchronizationRegistry transaktioner;

    @AroundInvoke
    Object forsok(InvocationContext anrop) throws Exception {
        if (transaktioner.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return anrop.proceed();
        }
        for (int forsok = 1; ; forsok++) {
            try {
                return anrop.proceed();
            } catch (Exception e) {
                if (forsok == FORSOK || !Samtidighet.arKrock(e)) {
                    throw e;
                }
            }
        }
    }
}
