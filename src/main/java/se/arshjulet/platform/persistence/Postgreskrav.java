package se.arshjulet.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What a PostgreSQL must be like: lists are sorted by the database, and how it sorts is chosen when it is created. */
final class Postgreskrav {

    private static final int VERSION = 15;

    private Postgreskrav() {
    }

    /** @throws SQLException in one sentence, naming the setting and what is expected */
    static void prova(DataSource databas) throws SQLException {
        try (Connection c = databas.getConnection()) {
            if (c.getMetaData().getDatabaseMajorVersion() < VERSION) {
                throw new SQLException("arshjulet.databas.url: expected PostgreSQL " + VERSION + " or later, not " + c.getMetaData().getDatabaseProductVersion());
            }
            if (!sorterarSvenskt(c)) {
                throw new SQLException("arshjulet.databas.url: expected a database in UTF8 that sorts in Swedish; create it with "
                        + "create database ... template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' locale 'C'");
            }
        }
    }

    private static boolean sorterarSvenskt(Connection c) throws SQLException {
        try (Statement sats = c.createStatement(); ResultSet svar = sats.executeQuery("select pg_encoding_to_char(encoding) = 'UTF8' "
                + "and text 'z' < 'å' and text 'Å' < 'ä' and text 'Ä' < 'ö' and text 'a' < 'B' from pg_database where datname = current_database()")) {
            return svar.next() && svar.getBoolean(1);
        }
    }
}
