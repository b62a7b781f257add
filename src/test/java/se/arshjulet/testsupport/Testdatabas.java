package se.arshjulet.testsupport;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import se.arshjulet.platform.process.DerbyEgenskaper;

/** A Derby database in memory, of its own, that sorts as Swedish does. */
public final class Testdatabas implements AutoCloseable {

    private final String namn = "memory:" + UUID.randomUUID();
    private final EmbeddedDataSource datakalla = new EmbeddedDataSource();

    public Testdatabas() {
        DerbyEgenskaper.satt();
        datakalla.setDatabaseName(namn);
        datakalla.setConnectionAttributes("create=true;territory=sv_SE;collation=TERRITORY_BASED");
        try (var c = datakalla.getConnection()) {
            datakalla.setConnectionAttributes(null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DataSource datakalla() {
        return datakalla;
    }

    /** Derby tells that the database is gone by an exception. */
    @Override
    public void close() {
        datakalla.setConnectionAttributes("drop=true");
        try (var c = datakalla.getConnection()) {
            throw new IllegalStateException("Still there: " + namn);
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }
}
