package se.arshjulet.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** Brings the domain's tables to the form this version expects. Runs before anything else touches the database. */
@ApplicationScoped
public class Schema {

    @Resource(lookup = "java:app/jdbc/arshjulet")
    DataSource databas;

    public void migrera() {
        Migration.run(databas);
    }
}
