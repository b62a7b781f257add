package se.arshjulet.platform.process;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/** Tells whether a failure is only two people wanting the same row at once, so that the whole command can be tried again. */
public final class Samtidighet {

    /** Serialization failure (any database), Derby's deadlock and lock time-out, PostgreSQL's deadlock and lock refused. */
    private static final Set<String> LASKROCKAR = Set.of("40001", "40XL1", "40XL2", "40P01", "55P03");

    /** A reference that does not hold: of the engine's own rows it is so that one transaction ends what another has just gone on from. */
    private static final String REFERENS = "23503";
    private static final String MOTORNS = "act_fk_";

    /** The engine read an execution just before, and its parent just after, another branch of the same process was joined. */
    private static final String AVBRUTEN_LASNING = "ENGINE-03077";

    private Samtidighet() {
    }

    /** A deadlock, a lock waited for too long, or a row changed or removed by someone else, anywhere in the chain of causes. */
    public static boolean arKrock(Throwable fel) {
        return arKrock(fel, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean arKrock(Throwable fel, Set<Throwable> sedda) {
        if (fel == null || !sedda.add(fel)) {
            return false;
        }
        return fel instanceof OptimisticLockingException
                || fel instanceof OptimisticLockException
                || fel instanceof PessimisticLockException
                || fel instanceof SQLException sql && arLaskrock(sql, sedda)
                || fel instanceof ProcessEngineException motorn && String.valueOf(motorn.getMessage()).startsWith(AVBRUTEN_LASNING)
                || arKrock(fel.getCause(), sedda);
    }

    private static boolean arLaskrock(SQLException sql, Set<Throwable> sedda) {
        String kod = String.valueOf(sql.getSQLState());
        return LASKROCKAR.contains(kod)
                || REFERENS.equals(kod) && String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(MOTORNS)
                || arKrock(sql.getNextException(), sedda);
    }
}
