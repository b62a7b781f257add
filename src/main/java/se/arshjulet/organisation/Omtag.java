package se.arshjulet.organisation;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.platform.fel.FulltUtrymme;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.Turordning;
import se.arshjulet.platform.persistence.Utrymme;
import se.arshjulet.platform.process.Samtidighet;

/**
 * Runs a whole call again when the database chose it as the victim of a deadlock or let it wait for too long,
 * or when another transaction changed the same row first: the second try then sees what the other one wrote, and says so.
 * A full disk is told as what it is: nothing was stored, and what was typed is still with whoever typed it.
 * A call that is several transactions is left alone: each of them is tried again by itself, and the first would take what it
 * has saved already for someone else's.
 * Each waits for its turn first ({@link Turordning}).
 */
@MedOmtag
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class Omtag {

    private static final Logger LOGG = Logger.getLogger(Omtag.class.getName());
    static final int FORSOK = 5;
    private static final long PAUS_NS = Duration.ofMillis(50).toNanos();

    @Resource
    TransactionSynchronizationRegistry transaktioner;

    @Inject
    Utrymme utrymme;

    @Inject
    Turordning turordning;

    @AroundInvoke
    Object forsok(InvocationContext anrop) throws Exception {
        try {
            return medOmtag(anrop);
        } catch (Regelbrott | Obehorig vantat) {
            throw vantat;
        } catch (Exception e) {
            // a commit that fails comes from the transaction manager, which does not say what the database said
            if (FulltUtrymme.arOrsak(e) || utrymme.kanInteSkriva()) {
                LOGG.log(Level.SEVERE, "The disk is full. Make room: then it works again by itself", e);
                throw new FulltUtrymme();
            }
            throw e;
        }
    }

    private Object medOmtag(InvocationContext anrop) throws Exception {
        if (transaktioner.getTransactionStatus() != Status.STATUS_NO_TRANSACTION || arFlera(anrop.getMethod())) {
            return anrop.proceed();
        }
        return turordning.inom(() -> tillsDetGar(anrop));
    }

    private static Object tillsDetGar(InvocationContext anrop) throws Exception {
        for (int forsok = 1; ; forsok++) {
            try {
                return anrop.proceed();
            } catch (Exception e) {
                if (forsok == FORSOK || !Samtidighet.arKrock(e)) {
                    throw e;
                }
            }
            stigAt(forsok);
        }
    }

    private static boolean arFlera(Method metod) {
        Transactional egen = metod.getAnnotation(Transactional.class);
        return egen != null && egen.value() == TxType.NOT_SUPPORTED;
    }

    /** Those who met wait for different times, so that they do not meet again. */
    private static void stigAt(int forsok) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(forsok * PAUS_NS));
    }
}
