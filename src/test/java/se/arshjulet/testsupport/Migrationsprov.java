package se.arshjulet.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import se.arshjulet.platform.persistence.Databasslag;
import se.arshjulet.platform.persistence.Migration;

/** A database as an earlier version left it, with rows of the test's, and what they are after the step to this version. */
public final class Migrationsprov {

    private final DataSource databas = new Testdatabas().datakalla();

    /** @param senaste the last migration that it has had */
    public Migrationsprov(String senaste) {
        try {
            Flyway flyway = Migration.installd(databas, Databasslag.av(databas)).target(senaste).load();
            flyway.baseline();
            flyway.migrate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void gor(String... satser) throws SQLException {
        try (Connection c = databas.getConnection(); Statement sats = c.createStatement()) {
            for (String rad : satser) {
                sats.execute(rad);
            }
        }
    }

    public void migrera() {
        Migration.run(databas);
    }

    /** Each row as its columns with a space between. */
    public List<String> rader(String fraga) throws SQLException {
        List<String> rader = new ArrayList<>();
        try (Connection c = databas.getConnection(); Statement sats = c.createStatement(); ResultSet rad = sats.executeQuery(fraga)) {
            while (rad.next()) {
                StringJoiner text = new StringJoiner(" ");
                for (int i = 1; i <= rad.getMetaData().getColumnCount(); i++) {
                    text.add(rad.getString(i));
                }
                rader.add(text.toString());
            }
        }
        return rader;
    }
}
