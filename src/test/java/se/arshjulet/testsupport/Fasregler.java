package se.arshjulet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.testsupport.Provbank.NORV;
import static se.arshjulet.testsupport.Provplan.FORFALLER;
import static se.arshjulet.testsupport.Provplan.FORSENAS;
import static se.arshjulet.testsupport.Provplan.OPPNAR;
import static se.arshjulet.testsupport.Provplan.PAMINNER;
import static se.arshjulet.testsupport.Provplan.midnatt;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.testsupport.Inspelning.Anrop;

/** The rules that hold in every phase: when it opens, whose it is, the reminder, the lift and the end. */
public abstract class Fasregler {

    protected static final String YRKESREVISOR = "YRKESREVISOR";

    @RegisterExtension
    protected final Provbank bank = new Provbank();

    private final String fas;
    private final String steg;
    private final String uppgift;
    private final String roll;
    private final String lyftTill;

    protected Fasregler(String fas, String steg, String uppgift, String roll, String lyftTill) {
        this.fas = fas;
        this.steg = steg;
        this.uppgift = uppgift;
        this.roll = roll;
        this.lyftTill = lyftTill;
    }

    protected Fasregler(String fas, String steg, String uppgift, String roll) {
        this(fas, steg, uppgift, roll, "REVISIONSDIREKTOR");
    }

    /** Goes the straight way from the open task to the end of the phase. */
    protected void gorKlart() {
        bank.slutfor(uppgift);
    }

    protected ProcessInstance oppnad() {
        ProcessInstance instans = bank.starta(fas, steg);
        bank.bliDag(OPPNAR);
        return instans;
    }

    @Test
    void fasen_vantar_pa_sin_dag() {
        ProcessInstance instans = bank.starta(fas, steg);
        bank.korJobb();
        assertThat(instans).isStarted().task().isNull();
        assertThat(bank.vantandeSteg()).containsExactly(steg);
        bank.bliDag(OPPNAR);
        assertThat(instans).isWaitingAt(uppgift);
        assertThat(bank.vantandeSteg()).isEmpty();
    }

    @Test
    void fasen_kan_oppnas_i_fortid() {
        ProcessInstance instans = bank.starta(fas, steg);
        bank.oppna(steg);
        assertThat(instans).isWaitingAt(uppgift);
        bank.bliDag(OPPNAR);
        assertThat(bank.uppgifter()).containsExactly(uppgift);
    }

    @Test
    void uppgiften_har_ratt_mottagare_och_ratt_sista_dag() {
        oppnad();
        Task oppen = bank.uppgift(uppgift);
        if (YRKESREVISOR.equals(roll)) {
            assertThat(oppen).isAssignedTo(Provrevision.REVISOR);
        } else {
            assertThat(oppen).isNotAssigned().hasCandidateGroup(roll);
        }
        assertThat(oppen.getDueDate()).isEqualTo(midnatt(FORFALLER));
    }

    @Test
    void en_paminnelse_gar_ut_och_uppgiften_ligger_kvar() {
        ProcessInstance instans = oppnad();
        bank.bliDag(PAMINNER.minusDays(1));
        assertThat(bank.paminnelser.anrop()).isEmpty();
        bank.bliDag(PAMINNER);
        assertThat(bank.paminnelser.anrop()).containsExactly(new Anrop(NORV, steg, uppgift, null));
        assertThat(instans).isWaitingAt(uppgift);
    }

    @Test
    void en_forsenad_uppgift_lyfts_och_kan_anda_slutforas() {
        oppnad();
        bank.bliDag(FORFALLER);
        assertThat(bank.lyft.anrop()).isEmpty();
        bank.bliDag(FORSENAS);
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(NORV, steg, uppgift, lyftTill));
        gorKlart();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void den_som_ar_klar_i_tid_blir_varken_pamind_eller_lyft() {
        ProcessInstance instans = oppnad();
        gorKlart();
        assertThat(instans).isEnded();
        bank.bliDag(FORSENAS.plusYears(1));
        assertThat(bank.paminnelser.anrop()).isEmpty();
        assertThat(bank.lyft.anrop()).isEmpty();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void en_paminnelse_som_inte_gar_ut_haller_inte_upp_fasen() {
        ProcessInstance instans = oppnad();
        bank.paminnelser.vagra(true);
        bank.bliDag(PAMINNER);
        assertThat(instans).isWaitingAt(uppgift);
        gorKlart();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void en_paminnelse_forsoks_tre_ganger_och_kan_sedan_koras_om_for_hand() {
        oppnad();
        bank.paminnelser.vagra(true);
        for (int dag = 0; dag < 4; dag++) {
            bank.bliDag(PAMINNER.plusDays(dag));
        }
        assertThat(bank.paminnelser.forsok()).isEqualTo(3);
        assertThat(bank.stannadeJobb()).hasSize(1);
        assertThat(bank.motor().getRuntimeService().createIncidentQuery().count()).isEqualTo(1);
        bank.paminnelser.vagra(false);
        bank.korOmForHand();
        assertThat(bank.paminnelser.anrop()).hasSize(1);
        assertThat(bank.motor().getRuntimeService().createIncidentQuery().count()).isZero();
        assertThat(bank.uppgifter()).containsExactly(uppgift);
    }
}
