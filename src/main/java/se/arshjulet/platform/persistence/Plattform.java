package se.arshjulet.platform.persistence;

import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.Session;

/**
 * How the mapping speaks to the database: in Derby's SQL, as persistence.xml says, unless the settings have chosen a PostgreSQL (to ask the database would
 * cost a start). One that does not answer is asked once more, at once.
 */
public final class Plattform {

    /** By itself the mapping asks three times, with five seconds between: whoever calls a server without a database would wait so long to be told, with a thread each. */
    private static final int IGEN = 1;

    private Plattform() {
    }

    public static void valj(Session session) {
        if (Databas.utanServer().arPostgresql()) {
            session.getLogin().usePlatform(new PostgreSQLPlatform());
        }
        session.getLogin().setQueryRetryAttemptCount(IGEN);
    }
}
