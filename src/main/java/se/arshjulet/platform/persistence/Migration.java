package se.arshjulet.platform.persistence;

import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import se.arshjulet.platform.process.Motorversion;

/**
 * Brings the domain's tables to the form this version expects. The engine's tables live in the same schema and are its own business.
 * A migration that both databases understand is written once, in {@code gemensam}; one that they do not lies under the same number and
 * name in each one's own directory. The starting point is always set by hand, which does nothing the second time: Flyway would otherwise
 * ask whether the schema is empty, and a Derby with Swedish collation cannot answer that question.
 */
public final class Migration {

    private static final String FILER = "db/migration/";

    private Migration() {
    }

    public static void run(DataSource database) {
        try {
            Databasslag slag = Databasslag.av(database);
            Motorversion.prova(database);
            Migrationshistorik historik = new Migrationshistorik(database);
            if (historik.innehaller(filer(slag))) {
                return;
            }
            historik.kravKand(filer(slag));
            if (slag == Databasslag.POSTGRESQL) {
                Postgreskrav.prova(database);
                try (Startlas ensam = Startlas.ta(database)) {
                    kor(installd(database, slag).load());
                }
            } else {
                kor(installd(database, slag).load());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("arshjulet.databas.url: " + e.getMessage(), e);
        }
    }

    private static void kor(Flyway flyway) {
        flyway.baseline();
        flyway.migrate();
    }

    /** Flyway as it is set up for the database, for whoever wants to go to a version of old. */
    public static FluentConfiguration installd(DataSource database, Databasslag slag) {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations(kataloger(slag).map(katalog -> "classpath:" + katalog).toArray(String[]::new))
                .baselineVersion("0");
    }

    static List<URL> filer(Databasslag slag) {
        return kataloger(slag).map(Migration.class.getClassLoader()::getResource).toList();
    }

    private static Stream<String> kataloger(Databasslag slag) {
        return Stream.of("gemensam", slag.katalog()).map(FILER::concat);
    }
}
