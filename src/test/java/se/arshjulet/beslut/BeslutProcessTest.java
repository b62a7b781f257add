package se.arshjulet.beslut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.testsupport.Provbank.NORV;
import static se.arshjulet.testsupport.Provplan.OPPNAR;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import se.arshjulet.testsupport.Fasregler;
import se.arshjulet.testsupport.Inspelning.Anrop;

class BeslutProcessTest extends Fasregler {

    BeslutProcessTest() {
        super(BeslutProcess.ID, "beslut", BeslutProcess.BESLUTA, "FORTROENDEVALD");
    }

    @Override
    protected void gorKlart() {
        bank.slutfor(BeslutProcess.BESLUTA, Map.of(BeslutProcess.FOR_SVAR, true, BeslutProcess.UNDERTECKNAT, true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void beslutet_bars_vidare(boolean forSvar) {
        ProcessInstance instans = oppnad();
        bank.slutfor(BeslutProcess.BESLUTA, Map.of(BeslutProcess.FOR_SVAR, forSvar, BeslutProcess.UNDERTECKNAT, true));
        assertThat(bank.motor().getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instans.getId())
                .variableName(BeslutProcess.FOR_SVAR).singleResult().getValue()).isEqualTo(forSvar);
    }

    @Test
    void ordforanden_undertecknar_det_som_nagon_annan_har_beslutat() {
        ProcessInstance instans = oppnad();
        bank.slutfor(BeslutProcess.BESLUTA, Map.of(BeslutProcess.FOR_SVAR, true, BeslutProcess.UNDERTECKNAT, false));
        assertThat(instans).isWaitingAt(BeslutProcess.UNDERTECKNA).task().isNotAssigned().hasCandidateGroup("FORTROENDEVALD");
        bank.slutfor(BeslutProcess.UNDERTECKNA, Map.of(BeslutProcess.UNDERTECKNAT, true));
        assertThat(instans).isEnded();
    }

    @Test
    void ett_missiv_som_inte_undertecknas_beslutas_om() {
        ProcessInstance instans = oppnad();
        bank.slutfor(BeslutProcess.BESLUTA, Map.of(BeslutProcess.FOR_SVAR, true, BeslutProcess.UNDERTECKNAT, false));
        bank.slutfor(BeslutProcess.UNDERTECKNA, Map.of(BeslutProcess.UNDERTECKNAT, false));
        assertThat(instans).isWaitingAt(BeslutProcess.BESLUTA);
    }

    @Test
    void undertecknandet_paminns_och_lyfts() {
        oppnad();
        bank.slutfor(BeslutProcess.BESLUTA, Map.of(BeslutProcess.FOR_SVAR, true, BeslutProcess.UNDERTECKNAT, false));
        bank.bliDag(OPPNAR.plusDays(4));
        assertThat(bank.paminnelser.anrop()).containsExactly(new Anrop(NORV, "beslut", BeslutProcess.UNDERTECKNA, null));
        bank.bliDag(OPPNAR.plusDays(8));
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(NORV, "beslut", BeslutProcess.UNDERTECKNA, "REVISIONSDIREKTOR"));
    }
}
