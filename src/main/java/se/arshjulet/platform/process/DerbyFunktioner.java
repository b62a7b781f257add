package se.arshjulet.platform.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * The SQL functions that the engine's queries call and Derby lacks. They take {@link Integer}, not {@code int}:
 * with {@code int} Derby generates classes that do not load once an expression is large.
 */
public final class DerbyFunktioner {

    private static final String FINNS_REDAN = "X0Y68";

    private static final Map<String, String> FUNKTIONER = Map.of(
            "BITAND(A INTEGER, B INTEGER)", "bitand(java.lang.Integer,java.lang.Integer)",
            "QUARTER(TID TIMESTAMP)", "quarter(java.sql.Timestamp)");

    private DerbyFunktioner() {
    }

    public static Integer bitand(Integer a, Integer b) {
        return a == null || b == null ? null : Integer.valueOf(a & b);
    }

    public static Integer quarter(Timestamp tid) {
        return tid == null ? null : Integer.valueOf((tid.toLocalDateTime().getMonthValue() + 2) / 3);
    }

    /** Creates the functions that are not there, in the schema of the data source's user. */
    static void skapa(DataSource datakalla) {
        try (Connection c = datakalla.getConnection()) {
            for (var f : FUNKTIONER.entrySet()) {
                skapa(c, f.getKey(), f.getValue());
            }
        } catch (SQLException e) {
            throw new ProcessEngineException("Derby refused the engine's functions", e);
        }
    }

    private static void skapa(Connection c, String signatur, String metod) throws SQLException {
        try (var sats = c.createStatement()) {
            sats.execute("CREATE FUNCTION " + signatur + " RETURNS INTEGER PARAMETER STYLE JAVA NO SQL LANGUAGE JAVA"
                    + " DETERMINISTIC EXTERNAL NAME '" + DerbyFunktioner.class.getName() + "." + metod + "'");
        } catch (SQLException e) {
            if (!FINNS_REDAN.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
