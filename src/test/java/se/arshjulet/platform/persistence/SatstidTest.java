package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Testdatabas;

class SatstidTest {

    private final List<String> sagt = new ArrayList<>();
    private final Logger logg = Logger.getLogger(Satstid.class.getName());
    private final Handler avlyssnare = new Handler() {
        @Override
        public void publish(LogRecord handelse) {
            sagt.add(handelse.getMessage());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void lyssna() {
        logg.addHandler(avlyssnare);
        logg.setUseParentHandlers(false);
    }

    @AfterEach
    void sluta() {
        logg.removeHandler(avlyssnare);
        logg.setUseParentHandlers(true);
    }

    @Test
    void en_langsam_sats_loggas_utan_det_som_nagon_har_skrivit() throws SQLException {
        try (Testdatabas databas = new Testdatabas(); Connection c = new Satstid(0).runt(databas.datakalla().getConnection());
                Statement sats = c.createStatement(); PreparedStatement fraga = tabell(c)) {
            sats.executeUpdate("insert into person values ('Karin ''Kajsa'' Hemlig')");
            fraga.setString(1, "Karin Hemlig");
            fraga.executeQuery();
            sats.executeUpdate("insert into person select cast('" + "a ''b'' ".repeat(3_000) + "' as varchar(90)) from person where 1 = 0");
        }
        assertThat(sagt).filteredOn(rad -> rad.endsWith("ms: insert into person select cast(? as varchar(90)) from person where 1 = 0")).hasSize(1);
        assertThat(sagt).filteredOn(rad -> rad.contains("ms: insert into person values (?)")).hasSize(1);
        assertThat(sagt).filteredOn(rad -> rad.contains("ms: select namn from person where namn = ?")).hasSize(1);
        assertThat(sagt).noneMatch(rad -> rad.contains("Karin") || rad.contains("Hemlig"));
    }

    @Test
    void en_snabb_sats_loggas_inte_och_ett_fel_ar_databasens_eget() throws SQLException {
        try (Testdatabas databas = new Testdatabas(); Connection c = new Satstid(600_000).runt(databas.datakalla().getConnection()); PreparedStatement fraga = tabell(c)) {
            fraga.setString(1, "Karin");
            fraga.executeQuery();
            assertThatThrownBy(() -> c.createStatement().execute("select * from finns_inte")).isInstanceOf(SQLException.class);
        }
        assertThat(sagt).isEmpty();
    }

    private static PreparedStatement tabell(Connection c) throws SQLException {
        try (Statement sats = c.createStatement()) {
            sats.execute("create table person (namn varchar(100))");
        }
        return c.prepareStatement("select namn from person where namn = ?");
    }
}
