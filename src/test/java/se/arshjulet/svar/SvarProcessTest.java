package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.svar.SvarProcess.ACCEPTERAT;
import static se.arshjulet.svar.SvarProcess.GRANSKA;
import static se.arshjulet.svar.SvarProcess.KOMPLETTERA;
import static se.arshjulet.svar.SvarProcess.LAMNA;
import static se.arshjulet.svar.SvarProcess.SVARSGRANSKNING;
import static se.arshjulet.testsupport.Provbank.NORV;
import static se.arshjulet.testsupport.Provplan.FORFALLER;
import static se.arshjulet.testsupport.Provplan.FORSENAS;
import static se.arshjulet.testsupport.Provplan.MANADER_TILL_SVARSGRANSKNING;
import static se.arshjulet.testsupport.Provplan.OPPNAR;
import static se.arshjulet.testsupport.Provplan.PAMINNER;
import static se.arshjulet.testsupport.Provplan.midnatt;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Inspelning.Anrop;
import se.arshjulet.testsupport.Slingregler;

class SvarProcessTest extends Slingregler {

    SvarProcessTest() {
        super(SvarProcess.ID, "svar", LAMNA, "NAMND", "FORTROENDEVALD",
                SVARSGRANSKNING, KOMPLETTERA, "NAMND", "FORTROENDEVALD");
    }

    @Override
    protected void gorKlart() {
        lamnaOchOppnaGranskningen();
        bank.slutfor(GRANSKA, Map.of(ACCEPTERAT, true));
    }

    @Override
    protected void sandTillbaka() {
        lamnaOchOppnaGranskningen();
        bank.slutfor(GRANSKA, Map.of(ACCEPTERAT, false));
    }

    private void lamnaOchOppnaGranskningen() {
        bank.slutfor(LAMNA);
        bank.korJobb();
        if (!bank.vantandeSteg().isEmpty()) {
            bank.oppna(SVARSGRANSKNING);
        }
    }

    private static LocalDate sommar(LocalDate dag) {
        return dag.plusMonths(MANADER_TILL_SVARSGRANSKNING);
    }

    @Test
    void granskningen_av_svaret_har_sin_egen_dag_i_planen() {
        ProcessInstance instans = oppnad();
        bank.slutfor(LAMNA);
        assertThat(bank.vantandeSteg()).containsExactly(SVARSGRANSKNING);
        bank.bliDag(sommar(OPPNAR).minusDays(1));
        assertThat(bank.uppgifter()).isEmpty();
        bank.bliDag(sommar(OPPNAR));
        assertThat(instans).isWaitingAt(GRANSKA).task().isAssignedTo("revisor").hasDueDate(midnatt(sommar(FORFALLER)));
    }

    @Test
    void granskningen_av_svaret_paminns_och_lyfts_till_revisionsdirektoren() {
        oppnad();
        lamnaOchOppnaGranskningen();
        bank.bliDag(sommar(PAMINNER));
        assertThat(bank.paminnelser.anrop()).containsExactly(new Anrop(NORV, SVARSGRANSKNING, GRANSKA, null));
        bank.bliDag(sommar(FORSENAS));
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(NORV, SVARSGRANSKNING, GRANSKA, "REVISIONSDIREKTOR"));
    }

    @Test
    void uteblivet_svar_lyfts_till_de_fortroendevalda_och_kan_anda_lamnas() {
        ProcessInstance instans = oppnad();
        bank.bliDag(FORSENAS);
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(NORV, "svar", LAMNA, "FORTROENDEVALD"));
        bank.bliDag(FORSENAS.plusDays(60));
        assertThat(instans).isWaitingAt(LAMNA);
        gorKlart();
        assertThat(instans).isEnded();
    }

    @Test
    void ett_svar_kan_behova_kompletteras_flera_ganger() {
        ProcessInstance instans = oppnad();
        sandTillbaka();
        bank.slutfor(KOMPLETTERA);
        assertThat(instans).isWaitingAt(GRANSKA);
        bank.slutfor(GRANSKA, Map.of(ACCEPTERAT, false));
        bank.slutfor(KOMPLETTERA);
        bank.slutfor(GRANSKA, Map.of(ACCEPTERAT, true));
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }
}
