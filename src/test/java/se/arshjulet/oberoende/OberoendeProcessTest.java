package se.arshjulet.oberoende;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.oberoende.OberoendeProcess.HINDER;
import static se.arshjulet.oberoende.OberoendeProcess.PROVA;
import static se.arshjulet.oberoende.OberoendeProcess.UTSE_NY_REVISOR;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Slingregler;

class OberoendeProcessTest extends Slingregler {

    OberoendeProcessTest() {
        super(OberoendeProcess.ID, "oberoende", PROVA, YRKESREVISOR, "REVISIONSDIREKTOR",
                "oberoende", UTSE_NY_REVISOR, "REVISIONSDIREKTOR", "REVISIONSDIREKTOR");
    }

    @Override
    protected void gorKlart() {
        bank.slutfor(PROVA, Map.of(HINDER, false));
    }

    @Override
    protected void sandTillbaka() {
        bank.slutfor(PROVA, Map.of(HINDER, true));
    }

    @Test
    void ett_hinder_leder_till_en_ny_revisor_som_provar_sig_fran_borjan() {
        ProcessInstance instans = oppnad();
        sandTillbaka();
        assertThat(instans).isWaitingAt(UTSE_NY_REVISOR).hasPassed("hinderFinns");
        bank.arsgranskningar.byt("annan");
        bank.slutfor(UTSE_NY_REVISOR);
        assertThat(instans).isWaitingAt(PROVA).task().isAssignedTo("annan");
        gorKlart();
        assertThat(instans).isEnded();
    }

    @Test
    void ocksa_den_nya_revisorn_kan_ha_hinder() {
        ProcessInstance instans = oppnad();
        for (int varv = 0; varv < 3; varv++) {
            sandTillbaka();
            bank.slutfor(UTSE_NY_REVISOR);
        }
        gorKlart();
        assertThat(instans).isEnded();
    }

    @Test
    void utan_slutsats_gar_provningen_inte_att_lamna() {
        oppnad();
        Assertions.assertThatThrownBy(() -> bank.slutfor(PROVA)).hasMessageContaining(HINDER);
        Assertions.assertThat(bank.uppgifter()).containsExactly(PROVA);
    }
}
