package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Testmotor;

class ModellerTest {

    private Testmotor test;
    private ProcessEngine motor;
    private RepositoryService modeller;

    @BeforeEach
    void startaMotorn() {
        test = new Testmotor();
        motor = test.motor();
        modeller = motor.getRepositoryService();
    }

    @AfterEach
    void stangMotorn() {
        test.close();
    }

    @Test
    void forsta_starten_satter_alla_modeller_i_drift_och_nasta_ingen() {
        Modeller.driftsatt(motor);
        Modeller.driftsatt(motor);

        assertThat(modeller.createProcessDefinitionQuery().list()).extracting(p -> p.getKey() + " " + p.getVersion())
                .containsExactlyInAnyOrderElementsOf(Modeller.ALLA.stream().map(modell -> modell + " 1").toList());
    }

    @Test
    void nar_summan_ar_en_annan_jamfors_modell_for_modell_och_bara_den_andrade_far_en_ny_version() {
        Modeller.driftsatt(motor);
        modeller.createDeployment().name("arshjulet").addString("svar.bpmn", svar("Svar, som det var")).deploy();
        motor.getManagementService().setProperty("arshjulet.modeller", "en annan");

        Modeller.driftsatt(motor);

        assertThat(modeller.createProcessDefinitionQuery().latestVersion().list()).extracting(p -> p.getKey() + " " + p.getVersion())
                .contains("svar 3", "riskplan 1").hasSize(Modeller.ALLA.size());
    }

    private static String svar(String namn) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess("svar").name(namn)
                .camundaHistoryTimeToLive(1).startEvent().endEvent().done());
    }
}
