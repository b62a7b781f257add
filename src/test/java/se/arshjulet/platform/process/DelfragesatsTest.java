package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.testsupport.Testdatabas;

/** The two steps give what the one statement would have given. */
@Tag("derby")
class DelfragesatsTest {

    private static final String BORT = "delete from BARN where FORALDER in (select ID from FORALDER where GRUPP = ?)";

    private final Testdatabas databas = new Testdatabas();
    private Connection c;

    @BeforeEach
    void fyll() throws SQLException {
        c = new DerbyDatakalla(databas.datakalla()).getConnection();
        kor("create table FORALDER (ID varchar(64), GRUPP integer)");
        kor("create table BARN (FORALDER varchar(64), NAMN varchar(5))");
        try (var foralder = c.prepareStatement("insert into FORALDER values (?, ?)");
                var barn = c.prepareStatement("insert into BARN values (?, 'barn')")) {
            for (int i = 0; i < 300; i++) {
                foralder.setString(1, "f" + i);
                foralder.setInt(2, i < 250 ? 1 : i < 257 ? 2 : 3);
                foralder.executeUpdate();
                barn.setString(1, "f" + i);
                barn.addBatch();
            }
            barn.executeBatch();
        }
        kor("insert into FORALDER values (null, 1)");
    }

    @AfterEach
    void stang() throws SQLException {
        c.close();
        databas.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:250", "2:7", "3:43", "4:0"})
    void varje_antal_varden_tas_bort_en_gang(String fall) throws SQLException {
        var grupp = Integer.parseInt(fall.split(":")[0]);
        var antal = Integer.parseInt(fall.split(":")[1]);
        try (var sats = c.prepareStatement(BORT)) {
            sats.setInt(1, grupp);
            assertThat(sats.executeUpdate()).isEqualTo(antal);
        }
        assertThat(barnKvar()).isEqualTo(300 - antal);
    }

    @Test
    void en_update_far_sina_parametrar_pa_ratt_plats() throws SQLException {
        try (var sats = c.prepareStatement("update BARN set NAMN = ? where FORALDER in (select ID from FORALDER where GRUPP = ?)")) {
            sats.setString(1, "ny");
            sats.setInt(2, 2);
            assertThat(sats.execute()).isFalse();
            assertThat(sats.getUpdateCount()).isEqualTo(7);
            sats.setNull(1, Types.VARCHAR);
            assertThat(sats.executeUpdate()).isEqualTo(7);
        }
    }

    @Test
    void en_omgang_svarar_med_antalet_rader_for_var_och_en() throws SQLException {
        try (var sats = c.prepareStatement(BORT)) {
            for (int grupp = 1; grupp <= 3; grupp++) {
                sats.setInt(1, grupp);
                sats.addBatch();
            }
            assertThat(sats.executeBatch()).containsExactly(250, 7, 43);
            assertThat(sats.executeBatch()).isEmpty();
        }
    }

    @Test
    void en_omgang_som_bryts_berattar_hur_langt_den_kom() throws SQLException {
        try (var sats = c.prepareStatement("update BARN set NAMN = ? where FORALDER in (select ID from FORALDER where GRUPP = 2)")) {
            sats.setString(1, "kort");
            sats.addBatch();
            sats.setString(1, "alldeles för långt");
            sats.addBatch();
            var fel = catchThrowableOfType(BatchUpdateException.class, sats::executeBatch);
            assertThat(fel.getUpdateCounts()).containsExactly(7);
            assertThat(fel.getNextException().getMessage()).startsWith("Value too long");
        }
    }

    @Test
    void satsen_ar_stangd_nar_den_har_stangts() throws SQLException {
        var sats = c.prepareStatement(BORT);
        assertThat(sats.isClosed()).isFalse();
        sats.close();
        assertThat(sats.isClosed()).isTrue();
    }

    private int barnKvar() throws SQLException {
        try (var sats = c.createStatement(); var svar = sats.executeQuery("select count(*) from BARN")) {
            svar.next();
            return svar.getInt(1);
        }
    }

    private void kor(String sql) throws SQLException {
        try (var sats = c.createStatement()) {
            sats.execute(sql);
        }
    }
}
