package se.arshjulet.platform.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import se.arshjulet.platform.process.Motorversion;

/**
 * Brings the domain's tables to the form this version expects. The engine's tables live in the same schema and are its own business.
 * The starting point is always set by hand, which does nothing the second time: Flyway would otherwise ask whether the schema is empty,
 * and a Derby with Swedish collation cannot answer that question.
 */
public final class Migration {

    private static final String FILER = "db/migration/derby";

    private Migration() {
    }

    public static void run(DataSource database) {
        Motorversion.prova(database);
        ClassLoader laddare = Migration.class.getClassLoader();
        Migrationshistorik historik = new Migrationshistorik(database);
        if (historik.innehaller(laddare.getResource(FILER))) {
            return;
        }
        historik.kravKand(laddare.getResource(FILER));
        Flyway flyway = Flyway.configure(laddare)
                .dataSource(database)
                .locations("classpath:" + FILER)
                .baselineVersion("0")
                .load();
        flyway.baseline();
        flyway.migrate();
    }
}
