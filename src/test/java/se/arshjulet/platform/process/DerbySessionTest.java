package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Provkonfiguration;
import se.arshjulet.testsupport.Testdatabas;

/** The engine's tables in a Derby database: made, found again, refused, torn down. */
@Tag("derby")
class DerbySessionTest {

    private final Testdatabas databas = new Testdatabas();

    @AfterEach
    void stang() {
        databas.close();
    }

    @Test
    void tabellerna_skapas_ur_motorns_egna_skript_och_rivs_helt() throws SQLException {
        var motor = motor("ena", databas.datakalla(), ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        assertThat(antalTabeller()).isGreaterThan(30);
        motor.close();
        assertThat(antalTabeller()).isZero();
    }

    @Test
    void en_andra_motor_pa_samma_databas_finner_tabellerna_och_deras_utgava() {
        var ena = motor("ena", databas.datakalla(), ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        Provprocess.deploya(ena);
        var andra = motor("andra", databas.datakalla(), ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);

        Provprocess.starta(andra);
        assertThat(ena.getTaskService().createTaskQuery().count()).isEqualTo(1);
        ena.close();
        andra.close();
    }

    @Test
    void en_tom_databas_vagras_nar_tabellerna_skall_finnas() {
        assertThatThrownBy(() -> motor("ena", databas.datakalla(), ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void en_motor_utan_datakalla_vagras() {
        assertThatThrownBy(() -> motor("ena", null, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE))
                .hasMessageContaining("data source");
    }

    private static ProcessEngine motor(String namn, DataSource datakalla, String schema) {
        var inst = new Provkonfiguration();
        inst.setProcessEngineName(namn);
        inst.setDataSource(datakalla);
        inst.setProcessEnginePlugins(new ArrayList<ProcessEnginePlugin>(List.of(new Motorval(), new DerbyDialekt())));
        inst.setDatabaseSchemaUpdate(schema);
        inst.setJobExecutorActivate(false);
        return inst.buildProcessEngine();
    }

    private int antalTabeller() throws SQLException {
        try (var c = databas.datakalla().getConnection(); var tabeller = c.getMetaData().getTables(null, null, "ACT%", null)) {
            int antal = 0;
            while (tabeller.next()) {
                antal++;
            }
            return antal;
        }
    }
}
