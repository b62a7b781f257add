package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.impl.util.ExceptionUtil.checkDeadlockException;
import static org.camunda.bpm.engine.impl.util.ExceptionUtil.checkForeignKeyConstraintViolation;
import static org.camunda.bpm.engine.impl.util.ExceptionUtil.checkValueTooLongException;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.testsupport.Testdatabas;

/** The engine's own tests of a failure say yes to Derby's failures. */
@Tag("derby")
class DerbyFelTest {

    private static final Testdatabas DATABAS = new Testdatabas();
    private static final DataSource DATAKALLA = new DerbyDatakalla(DATABAS.datakalla());

    @BeforeAll
    static void skapa() throws SQLException {
        kor("create table NAMND (ID varchar(4) primary key)");
        kor("create table FORVALTNING (NAMND varchar(4) references NAMND, NAMN varchar(4),"
                + " constraint ACT_UNIQ_VARIABLE unique (NAMN))");
        kor("insert into NAMND values 'NORV'");
        kor("insert into FORVALTNING values (null, 'DIM')");
    }

    @AfterAll
    static void stang() {
        DATABAS.close();
    }

    @Test
    void en_saknad_foralder_kanns_igen() {
        assertThat(checkForeignKeyConstraintViolation(fel("insert into FORVALTNING values ('SAKN', 'MS')"))).isTrue();
        assertThat(fel("insert into FORVALTNING values ('SAKN', 'MS')").getSQLState()).isEqualTo("23506");
    }

    @Test
    void en_dubblett_kanns_igen() {
        var fel = fel("insert into FORVALTNING values ('NORV', 'DIM')");
        assertThat(fel.getErrorCode()).isEqualTo(23505);
        assertThat(ExceptionUtil.checkVariableIntegrityViolation(new PersistenceException(fel))).isTrue();
    }

    @Test
    void ett_for_langt_varde_kanns_igen() {
        assertThat(checkValueTooLongException(fel("insert into NAMND values 'alldeles för långt'"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40XL1", "40XL2"})
    void en_laskrock_kanns_igen(String tillstand) {
        assertThat(checkDeadlockException(DerbyFel.forMotorn(new SQLException("krock", tillstand, 30000)))).isTrue();
    }

    @Test
    void felet_i_en_omgang_kanns_igen_aven_utan_foljande_fel() {
        var ensamt = new BatchUpdateException("krock", "40XL1", 30000, new int[] {1});
        var svar = (BatchUpdateException) DerbyFel.forMotorn((SQLException) ensamt);

        assertThat(checkDeadlockException(svar)).isTrue();
        assertThat(svar.getUpdateCounts()).containsExactly(1);
        assertThat(svar.getNextException() == null).isTrue();
    }

    @Test
    void felet_i_en_omgang_kanns_igen_som_foljande_fel() throws SQLException {
        try (var c = DATAKALLA.getConnection(); var sats = c.prepareStatement("insert into FORVALTNING values (?, 'MS')")) {
            sats.setString(1, "SAKN");
            sats.addBatch();
            var fel = catchThrowableOfType(BatchUpdateException.class, sats::executeBatch);
            assertThat(checkForeignKeyConstraintViolation(new PersistenceException(fel))).isTrue();
        }
    }

    @Test
    void andra_fel_ar_sig_lika() {
        var fel = new SQLException("Tabellen saknas", "42X05", 30000);
        assertThat(DerbyFel.forMotorn(fel) == fel).isTrue();
    }

    private static SQLException fel(String sql) {
        return catchThrowableOfType(SQLException.class, () -> kor(sql));
    }

    private static void kor(String sql) throws SQLException {
        try (var c = DATAKALLA.getConnection(); var sats = c.createStatement()) {
            sats.execute(sql);
        }
    }
}
