package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Testdatabas;
import se.arshjulet.testsupport.Testmotor;

/** What happens in the engine when someone else holds the row: the other one is a connection of the test's own. */
class KrockvaktTest {

    private static Testmotor test;
    private static ProcessEngine motor;
    private Connection annan;

    @BeforeAll
    static void startaMotorn() throws SQLException {
        test = new Testmotor();
        test.databas().kortVantan();
        motor = test.motor();
        Provprocess.deploya(motor);
    }

    @AfterAll
    static void stangMotorn() {
        test.close();
    }

    @BeforeEach
    void annanAnvandare() throws SQLException {
        annan = test.databas().datakalla().getConnection();
        annan.setAutoCommit(false);
    }

    @AfterEach
    void stang() throws SQLException {
        annan.rollback();
        annan.close();
    }

    @Test
    void en_rad_som_nagon_annan_haller_blir_en_krock() throws SQLException {
        var uppgift = Provprocess.uppgift(motor, Provprocess.starta(motor));
        kor("update ACT_RU_TASK set REV_ = REV_");

        assertThatThrownBy(() -> motor.getTaskService().complete(uppgift)).isInstanceOf(OptimisticLockingException.class)
                .matches(Samtidighet::arKrock);
        annan.rollback();
        motor.getTaskService().complete(uppgift);
        assertThat(motor.getTaskService().createTaskQuery().taskId(uppgift).count()).isZero();
    }

    @Test
    void ett_jobb_som_krockar_behaller_sina_forsok() throws SQLException {
        var modell = Bpmn.createExecutableProcess("asynkron").startEvent().userTask("granska").camundaAsyncBefore().endEvent().done();
        motor.getRepositoryService().createDeployment().addModelInstance("asynkron.bpmn", modell).deploy();
        motor.getRuntimeService().startProcessInstanceByKey("asynkron");
        kor("update ACT_RU_EXECUTION set REV_ = REV_");

        assertThatThrownBy(test::korForfallnaJobb).isInstanceOf(OptimisticLockingException.class);
        annan.rollback();

        assertThat(motor.getManagementService().createJobQuery().list()).extracting("retries").containsExactly(3);
        assertThat(test.korForfallnaJobb()).isEqualTo(1);
    }

    @Test
    void ett_jobb_som_krockar_i_det_det_gor_forfaller_genast_igen() {
        var modell = Bpmn.createExecutableProcess("krockar").startEvent().serviceTask("gor").camundaAsyncBefore()
                .camundaExpression("${krock.gor()}").endEvent().done();
        motor.getRepositoryService().createDeployment().addModelInstance("krockar.bpmn", modell).deploy();
        test.bona("krock", new Krock());
        motor.getRuntimeService().startProcessInstanceByKey("krockar");

        assertThatThrownBy(test::korForfallnaJobb).matches(Samtidighet::arKrock);

        assertThat(motor.getManagementService().createJobQuery().list()).extracting("retries", "duedate").containsExactly(tuple(3, null));
        assertThat(test.korForfallnaJobb()).isEqualTo(1);
    }

    /** Meets a deadlock the first time. */
    public static final class Krock {

        private int ganger;

        public void gor() throws SQLException {
            if (ganger++ == 0) {
                throw new SQLException("krock", "40001");
            }
        }
    }

    @Test
    void ett_annat_fel_ar_ingen_krock() {
        assertThatThrownBy(() -> motor.getTaskService().complete("finns-inte")).isNotInstanceOf(OptimisticLockingException.class);
    }

    @Test
    void av_fyra_som_slutfor_samma_uppgift_vinner_en() throws Exception {
        var arende = Provprocess.starta(motor);
        var uppgift = Provprocess.uppgift(motor, arende);
        var tradar = Executors.newFixedThreadPool(4);
        Callable<Throwable> slutfor = () -> catchThrowable(() -> motor.getTaskService().complete(uppgift));

        var utfall = tradar.invokeAll(IntStream.range(0, 4).mapToObj(i -> slutfor).toList());
        tradar.shutdown();

        int vinnare = 0;
        for (var u : utfall) {
            vinnare += u.get() == null ? 1 : 0;
        }
        assertThat(vinnare).isEqualTo(1);
        assertThat(motor.getRuntimeService().createProcessInstanceQuery().processInstanceId(arende).count()).isZero();
    }

    @Test
    void gallring_av_historik_vantar_inte_pa_andras_rader() throws SQLException {
        var annat = motor.getRuntimeService().startProcessInstanceByKey(Provprocess.NYCKEL, Map.of("bilaga", "annan".getBytes())).getId();
        var egna = Map.<String, Object>of("a", "egen".getBytes(), "b", "egen".getBytes(), "c", "egen".getBytes());
        var arende = motor.getRuntimeService().startProcessInstanceByKey(Provprocess.NYCKEL, egna).getId();
        motor.getTaskService().complete(Provprocess.uppgift(motor, arende));
        kor("update ACT_GE_BYTEARRAY set REV_ = REV_ where ID_ = '" + bytearray(annat) + "'");

        if (!Testdatabas.POSTGRESQL) {
            assertThat(catchThrowable(() -> rattFram(arende))).isInstanceOf(SQLException.class).matches(Samtidighet::arKrock);
        }
        motor.getHistoryService().deleteHistoricProcessInstance(arende);

        assertThat(motor.getHistoryService().createHistoricVariableInstanceQuery().processInstanceIdIn(annat, arende).list())
                .extracting("processInstanceId").containsExactly(annat);
    }

    private String bytearray(String arende) throws SQLException {
        try (var sats = annan.createStatement();
                var svar = sats.executeQuery("select BYTEARRAY_ID_ from ACT_HI_VARINST where PROC_INST_ID_ = '" + arende + "'")) {
            svar.next();
            return svar.getString(1);
        }
    }

    /** The engine's statement as it is written, which waits on Derby. */
    private void rattFram(String arende) throws SQLException {
        try (var c = test.databas().datakalla().getConnection(); var sats = c.prepareStatement("delete from ACT_GE_BYTEARRAY where ID_ in"
                + " (select distinct BYTEARRAY_ID_ from ACT_HI_VARINST where PROC_INST_ID_ = ? and BYTEARRAY_ID_ is not null)")) {
            sats.setString(1, arende);
            sats.executeUpdate();
        }
    }

    private void kor(String sql) throws SQLException {
        try (var sats = annan.createStatement()) {
            sats.execute(sql);
        }
    }
}
