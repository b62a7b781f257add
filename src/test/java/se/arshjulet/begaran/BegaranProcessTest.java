package se.arshjulet.begaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.testsupport.Provbank.NORV;
import static se.arshjulet.testsupport.Provbank.NORV_ID;
import static se.arshjulet.testsupport.Provplan.FORFALLER;
import static se.arshjulet.testsupport.Provplan.FORSENAS;
import static se.arshjulet.testsupport.Provplan.PAMINNER;
import static se.arshjulet.testsupport.Provplan.midnatt;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.testsupport.Inspelning.Anrop;
import se.arshjulet.testsupport.Provbank;
import se.arshjulet.testsupport.Provfrist;
import se.arshjulet.testsupport.Provrevision;

class BegaranProcessTest {

    @RegisterExtension
    final Provbank bank = new Provbank();

    private ProcessInstance instans;

    @BeforeEach
    void sand() {
        instans = bank.starta(BegaranProcess.ID, Map.of("arsgranskningId", NORV_ID, "foremalId", 11L));
    }

    @Test
    void den_sanda_begaran_ligger_hos_namnden_till_sin_egen_dag() {
        assertThat(instans).isWaitingAt(BegaranProcess.LAMNA).task().isNotAssigned().hasCandidateGroup("NAMND").hasDueDate(midnatt(FORFALLER));
    }

    @Test
    void namnden_paminns_fore_sista_dagen() {
        bank.bliDag(PAMINNER.minusDays(1));
        assertThat(bank.paminnelser.anrop()).isEmpty();
        bank.bliDag(PAMINNER);
        assertThat(bank.paminnelser.anrop()).containsExactly(new Anrop(NORV, null, BegaranProcess.LAMNA, null));
        assertThat(instans).isWaitingAt(BegaranProcess.LAMNA);
    }

    @Test
    void en_sen_leverans_lyfts_till_revisionsdirektoren_och_sedan_till_de_fortroendevalda_och_kan_anda_lamnas() {
        bank.bliDag(FORSENAS);
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(NORV, null, BegaranProcess.LAMNA, "REVISIONSDIREKTOR"));
        bank.bliDag(FORSENAS.plusDays(Provfrist.UTEBLIR_DAGAR));
        assertThat(bank.lyft.anrop()).endsWith(new Anrop(NORV, null, BegaranProcess.LAMNA, "FORTROENDEVALD"));
        bank.slutfor(BegaranProcess.LAMNA);
        godta();
    }

    @Test
    void det_som_lamnas_i_tid_lyfts_inte() {
        bank.slutfor(BegaranProcess.LAMNA);
        bank.bliDag(FORSENAS.plusDays(Provfrist.UTEBLIR_DAGAR));
        assertThat(bank.lyft.anrop()).isEmpty();
        assertThat(instans).isWaitingAt(BegaranProcess.GRANSKA).task().isAssignedTo(Provrevision.REVISOR);
        godta();
    }

    @Test
    void det_som_inte_racker_begars_igen_hur_manga_ganger_som_helst() {
        for (int gang = 0; gang < 3; gang++) {
            bank.slutfor(BegaranProcess.LAMNA);
            bank.slutfor(BegaranProcess.GRANSKA, Map.of(BegaranProcess.GODKAND, false));
            assertThat(instans).isWaitingAt(BegaranProcess.LAMNA);
        }
        bank.slutfor(BegaranProcess.LAMNA);
        godta();
    }

    @Test
    void en_begaran_kan_aterkallas_hos_namnden_och_hos_revisorn() {
        aterkalla(instans);
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
        ProcessInstance andra = bank.starta(BegaranProcess.ID, Map.of("arsgranskningId", NORV_ID, "foremalId", 12L));
        bank.slutfor(BegaranProcess.LAMNA);
        aterkalla(andra);
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void att_en_begaran_aterkallas_ror_inte_en_annan_i_samma_arende() {
        ProcessInstance andra = bank.starta(BegaranProcess.ID, Map.of("arsgranskningId", NORV_ID, "foremalId", 12L));
        aterkalla(andra);
        assertThat(instans).isWaitingAt(BegaranProcess.LAMNA);
    }

    private void aterkalla(ProcessInstance vilken) {
        bank.motor().getRuntimeService().createMessageCorrelation(BegaranProcess.ATERKALLAD).processInstanceId(vilken.getId()).correlate();
    }

    private void godta() {
        bank.slutfor(BegaranProcess.GRANSKA, Map.of(BegaranProcess.GODKAND, true));
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }
}
