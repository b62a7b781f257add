package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory.databaseSpecificLimitAfterStatements;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;
import org.camunda.bpm.engine.query.PeriodUnit;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Testmotor;

/** What Derby says differently from DB2, tried by the engine queries that say it. */
@Tag("derby")
class DerbySqlTest {

    private static Testmotor test;
    private static ProcessEngine motor;
    private static ProcessEngineConfigurationImpl inst;

    @BeforeAll
    static void starta() {
        test = Testmotor.delad().stallKlockan(LocalDate.of(2023, 5, 10));
        motor = test.motor();
        inst = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
        Provprocess.deploya(motor);
        for (int i = 0; i < 5; i++) {
            motor.getRuntimeService().startProcessInstanceByKey(Provprocess.NYCKEL, "NORV-" + i, Map.of("text", "x"));
        }
    }

    @AfterAll
    static void stang() {
        test.close();
    }

    @Test
    void sidindelning_sker_med_offset_och_fetch() {
        var alla = ordnade().list().stream().map(Task::getId).toList();

        assertThat(databaseSpecificLimitAfterStatements.get(DerbySql.TYP)).startsWith("OFFSET").contains("FETCH NEXT");
        assertThat(ordnade().listPage(3, 2)).extracting(Task::getId).isEqualTo(alla.subList(3, 5));
        assertThat(ordnade().listPage(4, 25)).extracting(Task::getId).isEqualTo(alla.subList(4, alla.size()));
    }

    private static TaskQuery ordnade() {
        return motor.getTaskService().createTaskQuery().orderByTaskId().asc();
    }

    @Test
    void registrering_tva_ganger_ger_samma_dialekt_som_en() {
        var fore = Map.copyOf(databaseSpecificLimitAfterStatements);
        DerbySql.registrera();
        assertThat(databaseSpecificLimitAfterStatements).isEqualTo(fore);
    }

    @Test
    void behorighet_och_saknad_behorighet_raknas_i_sql() {
        inst.setAuthorizationEnabled(true);
        motor.getIdentityService().setAuthenticatedUserId("revisor");
        try {
            assertThat(motor.getTaskService().createTaskQuery().list()).isEmpty();
            assertThat(motor.getManagementService().createProcessDefinitionStatisticsQuery().list()).isEmpty();
        } finally {
            motor.getIdentityService().clearAuthentication();
            inst.setAuthorizationEnabled(false);
        }
        assertThat(motor.getAuthorizationService().createAuthorizationQuery().resourceType(Resources.TASK)
                .hasPermission(Permissions.READ).count()).isZero();
    }

    @Test
    void behorighet_provas_inte_av_motorn_utan_av_vara_tjanster() {
        assertThat(inst.isAuthorizationEnabled()).isFalse();
    }

    @Test
    void aldern_pa_avslutade_arenden_raknas_i_dagar() {
        var id = motor.getRuntimeService().startProcessInstanceByKey(Provprocess.NYCKEL).getId();
        motor.getTaskService().complete(motor.getTaskService().createTaskQuery().processInstanceId(id).singleResult().getId());
        var rapport = motor.getHistoryService().createCleanableHistoricProcessInstanceReport();

        assertThat(rapport.list()).extracting("cleanableProcessInstanceCount").containsExactly(0L);
        test.stallKlockan(LocalDate.of(2023, 5, 10).plusDays(Provprocess.DAGAR_KVAR + 1));
        assertThat(rapport.list()).extracting("cleanableProcessInstanceCount").containsExactly(1L);
        test.stallKlockan(LocalDate.of(2023, 5, 10));
    }

    @Test
    void kvartal_och_manad_tas_ur_en_tidpunkt() {
        assertThat(DerbyFunktioner.quarter(Timestamp.valueOf("2023-05-10 08:00:00"))).isEqualTo(2);
        for (var period : PeriodUnit.values()) {
            assertThat(motor.getHistoryService().createHistoricProcessInstanceReport().duration(period)).isNotNull();
        }
    }

    @Test
    void handelser_pa_en_uppgift_lases_med_meddelandet_hopfogat() {
        var uppgift = motor.getTaskService().createTaskQuery().listPage(0, 1).get(0).getId();
        motor.getIdentityService().setAuthenticatedUserId("revisor");
        motor.getTaskService().addCandidateGroup(uppgift, "REVISIONSDIREKTOR");
        motor.getIdentityService().clearAuthentication();

        assertThat(motor.getTaskService().getTaskEvents(uppgift)).extracting("message").containsExactly("REVISIONSDIREKTOR_|_candidate");
    }

    @Test
    void matvarden_raknas_ihop_utan_row_number() {
        var fraga = new MetricsQueryImpl(inst.getCommandExecutorTxRequired());
        var svar = inst.getCommandExecutorTxRequired()
                .execute(c -> c.getDbEntityManager().selectList("selectMeterLogAggregatedByTimeInterval", fraga));
        assertThat(svar).isEmpty();
    }

    @Test
    void en_uppdatering_av_sa_manga_rader_valjer_dem_i_en_underfraga() {
        var historik = motor.getHistoryService();
        var gallras = Date.from(Instant.parse("2033-12-31T00:00:00Z"));
        historik.setRemovalTimeToHistoricProcessInstances().absoluteRemovalTime(gallras).hierarchical().updateInChunks().chunkSize(2)
                .byQuery(historik.createHistoricProcessInstanceQuery().processInstanceBusinessKey("NORV-0")).executeAsync();
        while (test.korForfallnaJobb() > 0) {
            assertThat(motor.getManagementService().createJobQuery().withException().count()).isZero();
        }
        var arende = historik.createHistoricProcessInstanceQuery().processInstanceBusinessKey("NORV-0").singleResult();
        assertThat(arende.getRemovalTime()).isEqualTo(gallras);
        assertThat(historik.createHistoricActivityInstanceQuery().processInstanceId(arende.getId()).list())
                .extracting("removalTime").containsOnly(gallras);
    }
}
