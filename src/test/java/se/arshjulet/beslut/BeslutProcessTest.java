package se.arshjulet.beslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import se.arshjulet.testsupport.Fasregler;

class BeslutProcessTest extends Fasregler {

    BeslutProcessTest() {
        super(BeslutProcess.ID, "beslut", BeslutProcess.BESLUTA, "FORTROENDEVALD");
    }

    @Override
    protected void gorKlart() {
        bank.slutfor(BeslutProcess.BESLUTA, Map.of(BeslutProcess.FOR_SVAR, true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void beslutet_bars_vidare(boolean forSvar) {
        ProcessInstance instans = oppnad();
        bank.slutfor(BeslutProcess.BESLUTA, Map.of(BeslutProcess.FOR_SVAR, forSvar));
        assertThat(bank.motor().getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instans.getId())
                .variableName(BeslutProcess.FOR_SVAR).singleResult().getValue()).isEqualTo(forSvar);
    }
}
