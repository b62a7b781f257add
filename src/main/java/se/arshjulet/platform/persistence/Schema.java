package se.arshjulet.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the domain's tables to the form this version expects. Runs before anything else touches the database. */
@ApplicationScoped
public class Schema {

    @Resource(lookup = "java:app/jdbc/arshjulet")
    DataSource databas;

    public void migrera() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(databas)
                .locations("classpath:db/migration/derby")
                // the engine's tables live in the same schema and are its own business
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
