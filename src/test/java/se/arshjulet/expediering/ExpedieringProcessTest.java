package se.arshjulet.expediering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Fasregler;
import se.arshjulet.testsupport.Provplan;

class ExpedieringProcessTest extends Fasregler {

    ExpedieringProcessTest() {
        super(ExpedieringProcess.ID, "expediering", ExpedieringProcess.EXPEDIERA, "REGISTRATOR");
    }

    @Override
    protected void gorKlart() {
        bank.slutfor(ExpedieringProcess.EXPEDIERA);
        bank.korJobb();
    }

    @Test
    void namnden_meddelas_sedan_rapporten_har_expedierats() {
        ProcessInstance instans = oppnad();
        bank.slutfor(ExpedieringProcess.EXPEDIERA);
        assertThat(instans).isWaitingAt("meddelaNamnd");
        assertThat(bank.meddelanden.anrop()).isEmpty();
        bank.korJobb();
        assertThat(instans).isEnded();
        assertThat(bank.meddelanden.anrop()).hasSize(1);
    }

    @Test
    void ett_meddelande_som_inte_gar_fram_blir_en_driftstorning_och_kors_om_for_hand() {
        ProcessInstance instans = oppnad();
        bank.meddelanden.vagra(true);
        gorKlart();
        assertThat(bank.uppgifter()).as("expedieringen står fast").isEmpty();
        bank.bliDag(Provplan.OPPNAR.plusDays(1));
        bank.bliDag(Provplan.OPPNAR.plusDays(2));
        assertThat(bank.meddelanden.forsok()).isEqualTo(3);
        assertThat(bank.stannadeJobb()).singleElement().extracting("failedActivityId").isEqualTo("meddelaNamnd");
        bank.meddelanden.vagra(false);
        bank.korOmForHand();
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }
}
