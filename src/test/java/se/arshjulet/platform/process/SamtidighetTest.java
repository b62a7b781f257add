package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.ProcessEngineLogger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamtidighetTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40XL1", "40XL2", "40P01"})
    void en_laskrock_langt_in_i_orsakerna_ar_en_krock(String tillstand) {
        var fel = new IllegalStateException(new PersistenceException(new SQLException("krock", tillstand)));
        assertThat(Samtidighet.arKrock(fel)).isTrue();
    }

    @Test
    void en_laskrock_bland_foljande_fel_ar_en_krock() {
        var omgang = new BatchUpdateException("omgång", new int[0]);
        omgang.setNextException(new SQLException("krock", "40XL1"));
        assertThat(Samtidighet.arKrock(new RuntimeException(omgang))).isTrue();
    }

    @Test
    void en_omgang_utan_foljande_fel_ar_ingen_krock() {
        assertThat(Samtidighet.arKrock(new BatchUpdateException("omgång", new int[0]))).isFalse();
    }

    @Test
    void en_rad_som_nagon_annan_andrat_ar_en_krock() {
        assertThat(Samtidighet.arKrock(new RuntimeException(new OptimisticLockException("ändrad")))).isTrue();
        assertThat(Samtidighet.arKrock(new OptimisticLockingException("ändrad"))).isTrue();
    }

    @Test
    void en_gren_som_nagon_annan_just_fort_samman_ar_en_krock() {
        var fel = ProcessEngineLogger.PERSISTENCE_LOGGER.resolveParentOfExecutionFailedException("ovan", "under");
        assertThat(Samtidighet.arKrock(new RuntimeException(fel))).isTrue();
    }

    @Test
    void att_motorn_avslutar_det_som_nagon_annan_just_gatt_vidare_fran_ar_en_krock_men_inte_en_bruten_referens_hos_oss() {
        assertThat(Samtidighet.arKrock(new RuntimeException(new SQLException("violates foreign key constraint \"act_fk_exe_super\"", "23503")))).isTrue();
        assertThat(Samtidighet.arKrock(new SQLException("DELETE on table 'ACT_RU_EXECUTION' caused a violation of foreign key constraint 'ACT_FK_EXE_SUPER'", "23503"))).isTrue();
        assertThat(Samtidighet.arKrock(new SQLException("violates foreign key constraint \"fk_risk_riskplan\"", "23503"))).isFalse();
    }

    @Test
    void ett_annat_fel_ar_ingen_krock_aven_om_orsakerna_gar_i_cirkel() {
        var ena = new RuntimeException("ena");
        ena.initCause(new RuntimeException("andra", ena));
        assertThat(Samtidighet.arKrock(ena)).isFalse();
        assertThat(Samtidighet.arKrock(null)).isFalse();
        assertThat(Samtidighet.arKrock(new SQLException("dubblett", "23505"))).isFalse();
        assertThat(Samtidighet.arKrock(new ProcessEngineException("något annat"))).isFalse();
    }
}
