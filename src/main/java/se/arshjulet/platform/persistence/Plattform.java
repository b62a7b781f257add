package se.arshjulet.platform.persistence;

import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.Session;

/** The SQL that the mapping speaks: Derby's, as persistence.xml says, unless the settings have chosen a PostgreSQL. Asking the database would cost a start. */
public final class Plattform {

    private Plattform() {
    }

    public static void valj(Session session) {
        if (Databas.utanServer().arPostgresql()) {
            session.getLogin().usePlatform(new PostgreSQLPlatform());
        }
    }
}
