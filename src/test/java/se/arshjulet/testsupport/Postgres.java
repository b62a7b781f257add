package se.arshjulet.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;

/**
 * A PostgreSQL for the tests of this JVM, started by the first that asks and stopped with it; nothing is installed, the program comes from
 * the registry. It need not survive a power cut, and so does not wait for its disk. A new database is a copy of one that is made once.
 */
public final class Postgres {

    public static final String ANVANDARE = "postgres";

    private static final int FLEST_ANSLUTNINGAR = 300;
    private static final int EN_TIMME = 3_600_000;
    private static final Map<String, String> MALLAR = new HashMap<>();

    private static final Map<Path, String> SERVRARNAS = new HashMap<>();

    private static EmbeddedPostgres kluster;

    private Postgres() {
    }

    private static synchronized EmbeddedPostgres kluster() {
        if (kluster == null) {
            try {
                kluster = EmbeddedPostgres.builder().setPort(Ledigport.ny()).setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "sv-SE").setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8")
                        .setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", String.valueOf(FLEST_ANSLUTNINGAR)).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kluster;
    }

    /** @return the address of a new, empty database */
    public static String nyUrl() {
        return url(ny());
    }

    private static String url(String namn) {
        return "jdbc:postgresql://localhost:" + kluster().getPort() + "/" + namn;
    }

    /** @return the address of the database that belongs to a server's files */
    static synchronized String forServer(Path data) {
        return url(SERVRARNAS.computeIfAbsent(data.toAbsolutePath(), ny -> ny()));
    }

    /** @return the name of a new, empty database that sorts as Swedish does */
    static String ny() {
        return skapa("t" + UUID.randomUUID().toString().replace("-", ""), "template1");
    }

    /** @return the name of a new database, as {@code gor} makes it the first time somebody asks for that kind */
    static synchronized String enligt(String slag, Consumer<DataSource> gor) {
        String mall = MALLAR.computeIfAbsent(slag, nytt -> {
            String namn = ny();
            gor.accept(kluster().getDatabase(ANVANDARE, namn));
            return namn;
        });
        return skapa("t" + UUID.randomUUID().toString().replace("-", ""), mall);
    }

    private static String skapa(String namn, String mall) {
        sats("create database " + namn + " template " + mall + " strategy file_copy");
        return namn;
    }

    static void bort(String namn) {
        sats("drop database " + namn + " with (force)");
    }

    /** Connections are kept: to open one costs as much as ten statements. */
    static DataSource pool(String namn) {
        PooledDataSource pool = new PooledDataSource("org.postgresql.Driver", url(namn), ANVANDARE, "");
        pool.setPoolMaximumActiveConnections(FLEST_ANSLUTNINGAR / 4);
        pool.setPoolMaximumCheckoutTime(EN_TIMME);
        return pool;
    }

    private static void sats(String sql) {
        try (var c = kluster().getPostgresDatabase().getConnection(); var sats = c.createStatement()) {
            sats.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
