package se.arshjulet.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The two kinds of database that the application knows, where it has to tell them apart. */
public enum Databasslag {

    /** Embedded: one server, no installation. */
    DERBY("derby"),
    /** An office's own server, version 15 or later; several nodes may share it. */
    POSTGRESQL("postgresql");

    private final String katalog;

    Databasslag(String katalog) {
        this.katalog = katalog;
    }

    /** Where migrations lie that are written in this database's own words. */
    String katalog() {
        return katalog;
    }

    public static Databasslag av(DataSource databas) throws SQLException {
        try (Connection anslutning = databas.getConnection()) {
            return av(anslutning);
        }
    }

    public static Databasslag av(Connection anslutning) throws SQLException {
        String namn = anslutning.getMetaData().getDatabaseProductName();
        if (namn.contains("Derby")) {
            return DERBY;
        }
        if (namn.contains("PostgreSQL")) {
            return POSTGRESQL;
        }
        throw new SQLException("arshjulet.databas.url: expected a Derby or a PostgreSQL, not " + namn);
    }
}
