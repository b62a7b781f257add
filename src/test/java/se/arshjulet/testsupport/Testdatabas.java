package se.arshjulet.testsupport;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import se.arshjulet.platform.persistence.Migration;
import se.arshjulet.platform.process.DerbyEgenskaper;
import se.arshjulet.platform.process.DerbySortering;

/**
 * A database of a test's own, that sorts as Swedish does: a Derby in memory, or with {@code -Dprov.databas=postgresql} one in the JVM's
 * own PostgreSQL ({@link Postgres}). The only place where a test gets its database.
 */
public final class Testdatabas implements AutoCloseable {

    public static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("prov.databas"));
    /** What the mapping calls it. */
    public static final String PLATTFORM = POSTGRESQL ? "PostgreSQL" : "Derby";

    private static final String TABELLER = "tabeller";
    private static final String TOM_DERBY = "create=true;territory=sv_SE;collation=TERRITORY_BASED";

    /** Those in memory that go with the class that opened them. */
    private static final Set<Testdatabas> I_MINNET = ConcurrentHashMap.newKeySet();
    /** Those that are on their way out. */
    private static final Set<CompletableFuture<Void>> BORTTAGNINGAR = ConcurrentHashMap.newKeySet();

    private final boolean postgresql;
    private final String namn;
    private final DataSource datakalla;

    /** An empty one. */
    public Testdatabas() {
        this(POSTGRESQL, POSTGRESQL ? Postgres.ny() : nyDerby(TOM_DERBY));
    }

    private Testdatabas(boolean postgresql, String namn) {
        this.postgresql = postgresql;
        this.namn = namn;
        this.datakalla = postgresql ? Postgres.pool(namn) : derby(namn, null);
        if (!postgresql) {
            I_MINNET.add(this);
        }
    }

    /** Not let go of with the class that opened it: for the one that all tests share. */
    Testdatabas forAlla() {
        I_MINNET.remove(this);
        return this;
    }

    static void slappMinne() {
        BORTTAGNINGAR.removeIf(borttagning -> borttagning.isDone() && borttagning.join() == null);
        I_MINNET.forEach(Testdatabas::close);
    }

    /** Until all that have been closed are gone. */
    static void vantaTillsBorta() {
        BORTTAGNINGAR.forEach(CompletableFuture::join);
    }

    /** One with the domain's tables. */
    public static Testdatabas medTabeller() {
        return POSTGRESQL ? new Testdatabas(true, Postgres.enligt(TABELLER, Migration::run)) : derbyMedTabeller();
    }

    /** An empty Derby, whatever the others are: for what concerns both. */
    public static Testdatabas derby() {
        return new Testdatabas(false, nyDerby(TOM_DERBY));
    }

    /** A Derby with the domain's tables, whatever the others are. */
    public static Testdatabas derbyMedTabeller() {
        return new Testdatabas(false, nyDerby(enligtMall()));
    }

    /** A Derby with the domain's tables, in a directory that is not there yet. */
    public static void derbyMedTabeller(Path databas) throws SQLException {
        DerbyEgenskaper.satt();
        derby(databas.toString(), enligtMall()).getConnection().close();
    }

    private static String enligtMall() {
        return "createFrom=" + Derbymall.katalog();
    }

    private static String nyDerby(String attribut) {
        DerbyEgenskaper.satt();
        if (System.getProperty("derby.stream.error.file") == null) {
            System.setProperty("derby.stream.error.file", "target/derby.log");
        }
        String namn = "memory:" + UUID.randomUUID();
        try (var c = derby(namn, attribut).getConnection()) {
            DerbySortering.medMinne(c);
            return namn;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedDataSource derby(String namn, String attribut) {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(namn);
        derby.setConnectionAttributes(attribut);
        return derby;
    }

    /**
     * What the JVM of a server is to be told of its database, the same each time for the same files.
     *
     * @param data where the server has its files, and its Derby
     */
    public static List<String> forServer(Path data) {
        return POSTGRESQL ? List.of("-Darshjulet.databas.url=" + Postgres.forServer(data), "-Darshjulet.databas.anvandare=" + Postgres.ANVANDARE) : List.of();
    }

    /** The same database for a connection of the test's own, when the server is stopped. */
    public static String urlForServer(Path data) {
        return POSTGRESQL ? Postgres.forServer(data) + "?user=" + Postgres.ANVANDARE : "jdbc:derby:" + data.resolve("databas");
    }

    public DataSource datakalla() {
        return datakalla;
    }

    /** From now on nobody waits for a row for more than a second, instead of as long as in operation. */
    public void kortVantan() throws SQLException {
        if (postgresql) {
            kor("alter database " + namn + " set lock_timeout = '1s'");
            ((PooledDataSource) datakalla).forceCloseAll();
        } else {
            kor("call syscs_util.syscs_set_database_property('derby.database.propertiesOnly', 'true')");
            kor("call syscs_util.syscs_set_database_property('derby.locks.waitTimeout', '1')");
        }
    }

    private void kor(String sql) throws SQLException {
        try (var c = datakalla.getConnection(); var sats = c.createStatement()) {
            sats.execute(sql);
        }
    }

    /** Derby sleeps for half a second between closing a database and letting go of its memory, and PostgreSQL waits for the disk: they do so beside the tests. */
    @Override
    public void close() {
        I_MINNET.remove(this);
        BORTTAGNINGAR.add(CompletableFuture.runAsync(this::taBort, arbete -> {
            Thread sidan = new Thread(arbete, "bort " + namn);
            sidan.setDaemon(true);
            sidan.start();
        }));
    }

    /** Derby tells that the database is gone by an exception. */
    private void taBort() {
        if (postgresql) {
            Postgres.bort(namn);
            return;
        }
        try (var c = derby(namn, "drop=true").getConnection()) {
            throw new IllegalStateException("Still there: " + namn);
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }
}
