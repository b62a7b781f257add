package se.arshjulet.kvalitetssakring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.kvalitetssakring.KvalitetssakringProcess.ATGARDA_NOTERINGAR;
import static se.arshjulet.kvalitetssakring.KvalitetssakringProcess.GODKAND;
import static se.arshjulet.kvalitetssakring.KvalitetssakringProcess.KVALITETSSAKRA;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Fyraogonprov.EgenRapport;
import se.arshjulet.testsupport.Provplan;
import se.arshjulet.testsupport.Provrevision;
import se.arshjulet.testsupport.Slingregler;

class KvalitetssakringProcessTest extends Slingregler {

    KvalitetssakringProcessTest() {
        super(KvalitetssakringProcess.ID, "kvalitetssakring", KVALITETSSAKRA, "REVISIONSDIREKTOR", "REVISIONSDIREKTOR",
                "kvalitetssakring", ATGARDA_NOTERINGAR, YRKESREVISOR, "REVISIONSDIREKTOR");
    }

    @Override
    protected void gorKlart() {
        bank.slutfor(KVALITETSSAKRA, Map.of(GODKAND, true));
        bank.korJobb();
    }

    @Override
    protected void sandTillbaka() {
        bank.slutfor(KVALITETSSAKRA, Map.of(GODKAND, false));
    }

    @Test
    void en_godkand_rapport_fryses() {
        ProcessInstance instans = oppnad();
        bank.slutfor(KVALITETSSAKRA, Map.of(GODKAND, true));
        assertThat(instans).isWaitingAt("frysRapport");
        bank.korJobb();
        assertThat(instans).isEnded();
        assertThat(bank.frysningar.anrop()).hasSize(1);
    }

    @Test
    void en_atersand_rapport_fryses_inte_forran_den_har_godkants() {
        ProcessInstance instans = oppnad();
        for (int omgang = 0; omgang < 2; omgang++) {
            sandTillbaka();
            assertThat(instans).isWaitingAt(ATGARDA_NOTERINGAR);
            bank.slutfor(ATGARDA_NOTERINGAR);
            assertThat(instans).isWaitingAt(KVALITETSSAKRA);
        }
        bank.korJobb();
        assertThat(bank.frysningar.forsok()).isZero();
        gorKlart();
        assertThat(instans).isEnded();
        assertThat(bank.frysningar.anrop()).hasSize(1);
    }

    @Test
    void egen_rapport_kan_inte_tas() {
        oppnad();
        String id = bank.uppgift(KVALITETSSAKRA).getId();
        assertThatThrownBy(() -> bank.motor().getTaskService().claim(id, Provrevision.REVISOR)).hasRootCauseInstanceOf(EgenRapport.class);
        assertThat(bank.uppgift(KVALITETSSAKRA)).isNotAssigned();
    }

    @Test
    void egen_rapport_kan_inte_godkannas() {
        oppnad();
        bank.motor().getTaskService().claim(bank.uppgift(KVALITETSSAKRA).getId(), "direktor");
        bank.arsgranskningar.byt("direktor");
        assertThatThrownBy(() -> bank.slutfor(KVALITETSSAKRA, Map.of(GODKAND, true))).hasRootCauseInstanceOf(EgenRapport.class);
        assertThat(bank.uppgifter()).containsExactly(KVALITETSSAKRA);
    }

    @Test
    void en_frysning_som_misslyckas_forsoks_igen_och_kors_till_sist_for_hand() {
        ProcessInstance instans = oppnad();
        bank.frysningar.vagra(true);
        gorKlart();
        assertThat(bank.frysningar.forsok()).isEqualTo(1);
        assertThat(bank.stannadeJobb()).isEmpty();
        bank.bliDag(Provplan.OPPNAR.plusDays(1));
        bank.bliDag(Provplan.OPPNAR.plusDays(2));
        bank.bliDag(Provplan.OPPNAR.plusDays(3));
        assertThat(bank.frysningar.forsok()).isEqualTo(3);
        assertThat(bank.stannadeJobb()).hasSize(1);
        assertThat(instans).isWaitingAt("frysRapport");
        bank.frysningar.vagra(false);
        bank.korOmForHand();
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void en_frysning_som_lyckas_vid_andra_forsoket_stor_ingen() {
        ProcessInstance instans = oppnad();
        bank.frysningar.vagra(true);
        gorKlart();
        bank.frysningar.vagra(false);
        bank.bliDag(Provplan.OPPNAR.plusDays(1));
        assertThat(instans).isEnded();
        assertThat(bank.frysningar.forsok()).isEqualTo(2);
    }
}
