package se.arshjulet.platform.process;

import java.lang.module.ModuleDescriptor.Version;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import se.arshjulet.platform.persistence.NyareDatabas;

/** Which engine a database's tables are made for. The engine itself would go on with those of a later one, and write in them. */
public final class Motorversion {

    private static final String FRAGA = "select VERSION_ from ACT_GE_SCHEMA_LOG";

    /** The engine tells its own only from a file, which would be read at every start. */
    static final String VERSION = "7.24.0";

    private Motorversion() {
    }

    /** @throws NyareDatabas when they are a later engine's */
    public static void prova(DataSource databas) {
        Version dess = dess(databas);
        if (dess.compareTo(Version.parse(VERSION)) > 0) {
            throw new NyareDatabas("platform.startfel.nyareMotor", dess.toString(), VERSION);
        }
    }

    private static Version dess(DataSource databas) {
        Version senaste = Version.parse("0");
        try (Connection c = databas.getConnection(); Statement sats = c.createStatement(); ResultSet rad = sats.executeQuery(FRAGA)) {
            while (rad.next()) {
                Version en = Version.parse(rad.getString(1));
                senaste = en.compareTo(senaste) > 0 ? en : senaste;
            }
        } catch (SQLException inga) {
            // an empty database; one that does not answer is found out by whoever needs it to
            return senaste;
        }
        return senaste;
    }
}
